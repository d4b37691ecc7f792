import type { Case } from '../case.ts';

/** Tables that go as a whole. */
export const wipedTables: readonly Case[] = [
  {
    name: 'a wiped table has nothing of the old one',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'one', startMiB: 1, sizeMiB: 4 },
          { number: 9, label: 'nine', startMiB: 8, sizeMiB: 4 },
        ],
      },
    },
    config: {
      storage: {
        disks: [{ device: '@a@', wipeTable: true, partitions: [{ label: 'new', number: 2, sizeMiB: 5 }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 2, label: 'new', startMiB: 1, sizeMiB: 5 }] } } },
  },
  {
    name: 'a wiped disk without partitions is blank',
    disks: { a: { table: 'gpt', partitions: [{ number: 1, label: 'one', startMiB: 1, sizeMiB: 4 }] } },
    config: { storage: { disks: [{ device: '@a@', wipeTable: true }] } },
    after: { disks: { a: { filesystem: null } } },
  },
  {
    name: 'a wiped disk without partitions is taken as a whole',
    disks: { a: { table: 'gpt', partitions: [{ number: 1, label: 'one', startMiB: 1, sizeMiB: 4 }] } },
    config: {
      storage: {
        disks: [{ device: '@a@', wipeTable: true }],
        filesystems: [{ device: '@a@', format: 'ext4', label: 'whole' }],
      },
    },
    after: { disks: { a: { filesystem: { format: 'ext4', label: 'whole' } } } },
  },
  {
    name: 'a wiped table of another kind becomes a GPT',
    disks: { a: { table: 'dos', partitions: [{ number: 1, startMiB: 1, sizeMiB: 4 }] } },
    config: {
      storage: {
        disks: [{ device: '@a@', wipeTable: true, partitions: [{ label: 'new', number: 1, sizeMiB: 5 }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, label: 'new' }] } } },
  },
  {
    name: 'a wiped disk loses the filesystem that it held as a whole',
    disks: { a: { filesystem: { format: 'ext4', label: 'old' } } },
    config: {
      storage: {
        disks: [{ device: '@a@', wipeTable: true, partitions: [{ label: 'new', number: 1, sizeMiB: 5 }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, label: 'new', filesystem: null }] } } },
  },
  {
    name: 'wiping a blank disk is no different',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', wipeTable: true, partitions: [{ label: 'new', number: 1, sizeMiB: 5 }] }],
      },
    },
    after: { disks: { a: { partitions: [{ number: 1, label: 'new' }] } } },
  },
  {
    name: 'a table of another kind is refused without wiping',
    disks: { a: { table: 'dos', partitions: [{ number: 1, startMiB: 1, sizeMiB: 4 }] } },
    config: {
      storage: { disks: [{ device: '@a@', partitions: [{ label: 'new', number: 1, sizeMiB: 5 }] }] },
    },
    fails: { exit: 3, code: 'table-foreign' },
  },
  {
    name: 'a filesystem without a table is refused without wiping',
    disks: { a: { filesystem: { format: 'ext4' } } },
    config: {
      storage: { disks: [{ device: '@a@', partitions: [{ label: 'new', number: 1, sizeMiB: 5 }] }] },
    },
    fails: { exit: 3, code: 'disk-holds-data' },
    after: { disks: { a: { filesystem: { format: 'ext4' } } } },
  },
  {
    name: 'a table is not wiped while a partition is mounted',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'busy', startMiB: 1, sizeMiB: 20, filesystem: { format: 'ext4', busy: true } },
        ],
      },
    },
    config: {
      storage: {
        disks: [{ device: '@a@', wipeTable: true, partitions: [{ label: 'new', number: 1, sizeMiB: 5 }] }],
      },
    },
    fails: { exit: 3, code: 'disk-in-use' },
    after: { disks: { a: { partitions: [{ number: 1, label: 'busy', sizeMiB: 20 }] } } },
  },
];
