import type { Case, PartitionAfter } from '../case.ts';
import { config, data, filesystem, found, kept } from './found-partition.ts';

const home = '933AC7E1-2EB4-4F13-B844-0E14E2AEF915';
const linux = '0FC63DAF-8483-4772-8E79-3D69D8477DE4';
const guid = 'AAAAAAAA-0000-4000-8000-000000000001';
const other = 'BBBBBBBB-0000-4000-8000-000000000002';

/** What is asked of a partition that is there, and matches. */
const matches: Readonly<Record<string, object>> = {
  'by number alone': { number: 2 },
  'by label alone': { label: 'data' },
  'by number and label': { number: 2, label: 'data' },
  'with its size': { number: 2, sizeMiB: 30 },
  'with its start': { number: 2, startMiB: 10 },
  'with its type': { number: 2, typeGuid: home },
  'with its GUID': { number: 2, guid },
  'with all of it': data,
  'with all of it, although it might be made anew': { ...data, wipePartitionEntry: true },
};

/** What is asked of it, and differs; with what it becomes when it may be made anew, in the largest free block. */
const differences: Readonly<Record<string, readonly [object, PartitionAfter]>> = {
  'another label': [
    { number: 2, label: 'else', sizeMiB: 30 },
    { number: 2, label: 'else' },
  ],
  'another size': [
    { number: 2, label: 'data', sizeMiB: 20 },
    { number: 2, label: 'data', sizeMiB: 20 },
  ],
  'a start that is free': [
    { number: 2, startMiB: 0 },
    { number: 2, startMiB: 1, sizeMiB: 126 },
  ],
  'another start': [
    { number: 2, label: 'data', startMiB: 20, sizeMiB: 30 },
    { number: 2, startMiB: 20, sizeMiB: 30 },
  ],
  'another type': [
    { number: 2, label: 'data', sizeMiB: 30, typeGuid: linux },
    { number: 2, typeGuid: linux },
  ],
  'another GUID': [
    { number: 2, label: 'data', sizeMiB: 30, guid: other },
    { number: 2, guid: other },
  ],
};

export const partitionMatches: readonly Case[] = [
  ...Object.entries(matches).map(
    ([how, partition]): Case => ({
      name: `a partition is kept ${how}`,
      disks: { a: found },
      config: config(partition),
      after: { disks: { a: { partitions: kept } } },
    }),
  ),
  ...Object.entries(differences).map(
    ([what, [partition]]): Case => ({
      name: `a partition with ${what} is refused`,
      disks: { a: found },
      config: config(partition),
      fails: { exit: 3, code: 'partition-differs' },
      after: { disks: { a: { partitions: kept } } },
    }),
  ),
  ...Object.entries(differences).map(
    ([what, [partition, after]]): Case => ({
      name: `a partition with ${what} is made anew where it may be`,
      disks: { a: found },
      config: config({ ...partition, wipePartitionEntry: true }),
      after: { disks: { a: { partitions: [{ filesystem: null, ...after }] } } },
    }),
  ),
  {
    name: 'a partition is kept with a start of zero and nothing free before it',
    disks: { a: { ...found, partitions: [{ ...data, startMiB: 1 }] } },
    config: config({ number: 2, startMiB: 0 }),
    after: { disks: { a: { partitions: [{ ...data, startMiB: 1 }] } } },
  },
  {
    name: 'a neighbour that is deleted leaves free space',
    disks: { a: { ...found, partitions: [{ number: 1, startMiB: 1, sizeMiB: 9 }, data] } },
    config: config({ number: 2, startMiB: 0 }, [{ number: 1, shouldExist: false, wipePartitionEntry: true }]),
    fails: { exit: 3, code: 'partition-differs' },
  },
  {
    name: 'a filesystem in an entry that is made anew is kept by who asks for the same',
    disks: { a: found },
    config: {
      storage: {
        disks: [
          { device: '@a@', partitions: [{ number: 2, startMiB: 10, sizeMiB: 40, wipePartitionEntry: true }] },
        ],
        filesystems: [{ device: '@a2@', format: 'ext4', label: 'kept', path: '/x' }],
        files: [{ path: '/x/new', contents: { source: 'data:,new' } }],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [
            {
              number: 2,
              startMiB: 10,
              sizeMiB: 40,
              filesystem: { ...filesystem, files: { '/kept': 'yes', '/new': 'new' } },
            },
          ],
        },
      },
    },
  },
  {
    name: 'another filesystem than that of an entry that is made anew is refused',
    disks: { a: found },
    config: {
      storage: {
        disks: [
          { device: '@a@', partitions: [{ number: 2, startMiB: 10, sizeMiB: 40, wipePartitionEntry: true }] },
        ],
        filesystems: [{ device: '@a2@', format: 'swap' }],
      },
    },
    since: '3.2.0',
    fails: { exit: 3, code: 'filesystem-differs' },
  },
  {
    name: 'a partition with a number that no table has is not there',
    glowplug: false,
    disks: { a: found },
    config: config({ number: 999, shouldExist: false }),
    after: { disks: { a: { partitions: kept } } },
  },
  {
    name: 'two partitions with the label that is asked for are refused',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'x', startMiB: 1, sizeMiB: 4 },
          { number: 2, label: 'x', startMiB: 8, sizeMiB: 4 },
        ],
      },
    },
    config: config({ label: 'x' }),
    fails: { exit: 3, code: 'label-ambiguous' },
  },
  {
    name: 'a partition in use that matches is kept',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'busy', startMiB: 1, sizeMiB: 20, filesystem: { format: 'ext4', busy: true } },
        ],
      },
    },
    config: config({ label: 'busy', number: 1 }, [{ label: 'new', number: 2, sizeMiB: 5 }]),
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, label: 'busy' },
            { number: 2, label: 'new' },
          ],
        },
      },
    },
  },
  {
    name: 'a partition in use is not made anew',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'busy', startMiB: 1, sizeMiB: 20, filesystem: { format: 'ext4', busy: true } },
        ],
      },
    },
    config: config({ label: 'other', number: 1, wipePartitionEntry: true }),
    fails: { exit: 3, code: 'partition-in-use' },
  },
  {
    name: 'a partition in use is not deleted',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'busy', startMiB: 1, sizeMiB: 20, filesystem: { format: 'ext4', busy: true } },
        ],
      },
    },
    config: config({ number: 1, shouldExist: false, wipePartitionEntry: true }),
    fails: { exit: 3, code: 'partition-in-use' },
  },
  {
    name: 'a partition that should not exist and does not is no work',
    disks: { a: found },
    config: config({ number: 5, shouldExist: false }),
    after: { disks: { a: { partitions: kept } } },
  },
  {
    name: 'a partition that should not exist is deleted where it may be',
    disks: { a: found },
    config: config({ number: 2, shouldExist: false, wipePartitionEntry: true }),
    after: { disks: { a: { partitions: [] } } },
  },
  {
    name: 'a partition that should not exist is refused where it may not be deleted',
    disks: { a: found },
    config: config({ number: 2, shouldExist: false }),
    fails: { exit: 3, code: 'partition-exists' },
    after: { disks: { a: { partitions: kept } } },
  },
  {
    name: 'what is deleted makes room for what is new',
    disks: { a: found },
    config: config({ number: 2, shouldExist: false, wipePartitionEntry: true }, [
      { number: 3, label: 'new', startMiB: 10, sizeMiB: 50 },
    ]),
    after: {
      disks: {
        a: { partitions: [{ number: 3, label: 'new', startMiB: 10, sizeMiB: 50, filesystem: null }] },
      },
    },
  },
  {
    name: 'only the partition that is named is deleted',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'one', startMiB: 1, sizeMiB: 4 },
          { number: 2, label: 'two', startMiB: 8, sizeMiB: 4 },
          { number: 3, label: 'three', startMiB: 20, sizeMiB: 4 },
        ],
      },
    },
    config: config({ number: 2, shouldExist: false, wipePartitionEntry: true }),
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, label: 'one' },
            { number: 3, label: 'three' },
          ],
        },
      },
    },
  },
];
