import type { Case } from '../case.ts';

const home = '933AC7E1-2EB4-4F13-B844-0E14E2AEF915';
const guidB = 'BBBBBBBB-0000-4000-8000-000000000002';

/** New partitions on several disks, and beside those that are there. */
export const partitionsBeside: readonly Case[] = [
  {
    name: 'two disks are made at once',
    disks: { a: {}, b: {} },
    config: {
      storage: {
        disks: [
          { device: '@a@', partitions: [{ label: 'on-a', number: 1, sizeMiB: 5 }] },
          { device: '@b@', partitions: [{ label: 'on-b', number: 1, sizeMiB: 6 }] },
        ],
      },
    },
    after: {
      disks: {
        a: { partitions: [{ number: 1, label: 'on-a', sizeMiB: 5 }] },
        b: { partitions: [{ number: 1, label: 'on-b', sizeMiB: 6 }] },
      },
    },
  },
  {
    name: 'twelve partitions are made',
    disks: { a: {} },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => ({
              number,
              label: `p${number}`,
              sizeMiB: 4,
            })),
          },
        ],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => ({
            number,
            label: `p${number}`,
            sizeMiB: 4,
            startMiB: 1 + 4 * (number - 1),
          })),
        },
      },
    },
  },
  {
    name: 'a partition that takes the rest may stand first',
    since: 'none',
    disks: { a: {} },
    config: {
      storage: { disks: [{ device: '@a@', partitions: [{ label: 'rest' }, { label: 'ten', sizeMiB: 10 }] }] },
    },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, label: 'rest', sizeMiB: 52 },
            { number: 2, label: 'ten', sizeMiB: 10 },
          ],
        },
      },
    },
  },
  {
    name: 'the largest free block is taken',
    disks: { a: { table: 'gpt', partitions: [{ number: 1, label: 'mid', startMiB: 20, sizeMiB: 4 }] } },
    config: { storage: { disks: [{ device: '@a@', partitions: [{ label: 'new', number: 2 }] }] } },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, startMiB: 20, sizeMiB: 4 },
            { number: 2, startMiB: 24, sizeMiB: 39 },
          ],
        },
      },
    },
  },
  {
    name: 'a new number is the lowest that is free',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'one', startMiB: 1, sizeMiB: 4 },
          { number: 3, label: 'three', startMiB: 8, sizeMiB: 4 },
        ],
      },
    },
    config: { storage: { disks: [{ device: '@a@', partitions: [{ label: 'new', sizeMiB: 5 }] }] } },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, label: 'one' },
            { number: 2, label: 'new', sizeMiB: 5 },
            { number: 3, label: 'three' },
          ],
        },
      },
    },
  },
  {
    name: 'partitions that the config does not name stay',
    disks: {
      a: {
        sizeMiB: 128,
        table: 'gpt',
        partitions: [
          {
            number: 4,
            label: 'mine',
            startMiB: 10,
            sizeMiB: 40,
            guid: guidB,
            typeGuid: home,
            filesystem: { format: 'ext4', files: { '/kept': 'yes' } },
          },
        ],
      },
    },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'new', number: 1, startMiB: 60, sizeMiB: 10 }] }],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, label: 'new' },
            {
              number: 4,
              label: 'mine',
              startMiB: 10,
              sizeMiB: 40,
              guid: guidB,
              typeGuid: home,
              filesystem: { format: 'ext4', files: { '/kept': 'yes' } },
            },
          ],
        },
      },
    },
  },
  {
    name: 'a new partition shows nothing of what was there',
    disks: {
      a: {
        sizeMiB: 128,
        table: 'gpt',
        partitions: [{ number: 1, label: 'old', startMiB: 10, sizeMiB: 40, filesystem: { format: 'ext4' } }],
      },
    },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            wipeTable: true,
            partitions: [{ label: 'new', number: 1, startMiB: 10, sizeMiB: 40 }],
          },
        ],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, label: 'new', startMiB: 10, filesystem: null }] } } },
  },
  {
    name: 'a disk that is only named stays blank',
    disks: { a: {} },
    config: { storage: { disks: [{ device: '@a@' }] } },
    after: { disks: { a: { filesystem: null } } },
  },
];
