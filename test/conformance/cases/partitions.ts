import type { Case } from '../case.ts';

const home = '933AC7E1-2EB4-4F13-B844-0E14E2AEF915';
const guidA = 'AAAAAAAA-0000-4000-8000-000000000001';

/** New partitions on a disk without a table. */
export const newPartitions: readonly Case[] = [
  {
    name: 'a partition without a size takes the disk',
    disks: { a: {} },
    config: { storage: { disks: [{ device: '@a@', partitions: [{ label: 'all' }] }] } },
    after: { disks: { a: { partitions: [{ number: 1, label: 'all', startMiB: 1, sizeMiB: 62 }] } } },
  },
  {
    name: 'a size and a start of zero take the disk too',
    disks: { a: {} },
    config: {
      storage: { disks: [{ device: '@a@', partitions: [{ label: 'all', sizeMiB: 0, startMiB: 0 }] }] },
    },
    after: { disks: { a: { partitions: [{ number: 1, startMiB: 1, sizeMiB: 62 }] } } },
  },
  {
    name: 'partitions with sizes follow each other',
    disks: { a: {} },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [
              { label: 'one', number: 1, sizeMiB: 10 },
              { label: 'two', number: 2, sizeMiB: 20 },
            ],
          },
        ],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, label: 'one', startMiB: 1, sizeMiB: 10 },
            { number: 2, label: 'two', startMiB: 11, sizeMiB: 20 },
          ],
        },
      },
    },
  },
  {
    name: 'a partition begins where it is asked to',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'x', number: 1, startMiB: 30, sizeMiB: 10 }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, startMiB: 30, sizeMiB: 10 }] } } },
  },
  {
    name: 'a partition with a start and no size goes to the end',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'x', number: 1, startMiB: 30, sizeMiB: 0 }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, startMiB: 30, sizeMiB: 33 }] } } },
  },
  {
    name: 'a partition has the number it is asked to have',
    disks: { a: {} },
    config: { storage: { disks: [{ device: '@a@', partitions: [{ label: 'x', number: 7, sizeMiB: 5 }] }] } },
    after: { disks: { a: { partitions: [{ number: 7, label: 'x', sizeMiB: 5 }] } } },
  },
  {
    name: 'numbers need not follow the order of places',
    disks: { a: {} },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [
              { label: 'late', number: 1, startMiB: 40, sizeMiB: 5 },
              { label: 'early', number: 2, startMiB: 4, sizeMiB: 5 },
            ],
          },
        ],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, startMiB: 40 },
            { number: 2, startMiB: 4 },
          ],
        },
      },
    },
  },
  {
    name: 'a partition has the type it is asked to have',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'x', number: 1, sizeMiB: 5, typeGuid: home }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, typeGuid: home }] } } },
  },
  {
    name: 'a partition without a type is Linux data',
    disks: { a: {} },
    config: { storage: { disks: [{ device: '@a@', partitions: [{ label: 'x', number: 1, sizeMiB: 5 }] }] } },
    after: {
      disks: { a: { partitions: [{ number: 1, typeGuid: '0FC63DAF-8483-4772-8E79-3D69D8477DE4' }] } },
    },
  },
  {
    name: 'a partition has the GUID it is asked to have',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'x', number: 1, sizeMiB: 5, guid: guidA }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, guid: guidA }] } } },
  },
  {
    name: 'GUIDs in small letters are the same',
    disks: { a: {} },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [
              { label: 'x', number: 1, sizeMiB: 5, guid: guidA.toLowerCase(), typeGuid: home.toLowerCase() },
            ],
          },
        ],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, guid: guidA, typeGuid: home }] } } },
  },
  {
    name: 'a label may have 36 characters and spaces',
    disks: { a: {} },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [{ label: 'a label of thirty-six characters, yes', number: 1, sizeMiB: 5 }].map(
              (one) => ({ ...one, label: one.label.slice(0, 36) }),
            ),
          },
        ],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, label: 'a label of thirty-six characters, ye' }] } } },
  },
  {
    name: 'sectors of 4096 bytes change no size',
    disks: { a: { sectorBytes: 4096 } },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [
              { label: 'x', number: 1, startMiB: 2, sizeMiB: 5 },
              { label: 'y', number: 2, sizeMiB: 6 },
            ],
          },
        ],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, startMiB: 2, sizeMiB: 5 },
            { number: 2, sizeMiB: 6 },
          ],
        },
      },
    },
  },
];
