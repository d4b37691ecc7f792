import type { Case, Format } from '../case.ts';
import { config, disk, formats, label, longest, mounted, uuid } from './filesystem-disk.ts';

/** Another format, for each. */
const foreign: Readonly<Record<Format, Format>> = {
  ext4: 'xfs',
  xfs: 'ext4',
  btrfs: 'vfat',
  vfat: 'btrfs',
  swap: 'ext4',
};

export const filesystemsOfEachFormat: readonly Case[] = formats.flatMap((format): readonly Case[] => [
  {
    name: `${format} is made on a blank partition`,
    ...(format === 'swap' || format === 'btrfs' ? { since: '3.0.0' } : {}),
    disks: { a: disk() },
    config: config({ format }),
    after: { disks: { a: { partitions: [{ number: 1, label: 'data', filesystem: { format } }] } } },
  },
  {
    name: `${format} gets its label and its UUID`,
    disks: { a: disk() },
    config: config({ format, label: label[format], uuid: uuid[format] }),
    after: {
      disks: {
        a: { partitions: [{ number: 1, filesystem: { format, label: label[format], uuid: uuid[format] } }] },
      },
    },
  },
  {
    name: `${format} that matches in label and UUID is kept`,
    disks: { a: disk({ format, label: label[format], uuid: uuid[format] }) },
    config: config({ format, label: label[format], uuid: uuid[format] }),
    after: {
      disks: {
        a: { partitions: [{ number: 1, filesystem: { format, label: label[format], uuid: uuid[format] } }] },
      },
    },
  },
  {
    name: `${format} of which nothing is asked but its kind is kept`,
    disks: { a: disk({ format, label: label[format], uuid: uuid[format] }) },
    config: config({ format }),
    after: {
      disks: {
        a: { partitions: [{ number: 1, filesystem: { format, label: label[format], uuid: uuid[format] } }] },
      },
    },
  },
  {
    name: `${format} is not made over ${foreign[format]}`,
    disks: { a: disk({ format: foreign[format], uuid: uuid[foreign[format]] }) },
    config: config({ format }),
    fails: { exit: 3, code: 'filesystem-differs' },
    after: {
      disks: {
        a: {
          partitions: [{ number: 1, filesystem: { format: foreign[format], uuid: uuid[foreign[format]] } }],
        },
      },
    },
  },
  {
    name: `${format} is made over ${foreign[format]} where that may be lost`,
    disks: { a: disk({ format: foreign[format], uuid: uuid[foreign[format]] }) },
    config: config({ format, label: label[format], wipeFilesystem: true }),
    after: { disks: { a: { partitions: [{ number: 1, filesystem: { format, label: label[format] } }] } } },
  },
  {
    name: `${format} with another label is refused`,
    disks: { a: disk({ format, label: 'OTHER' }) },
    config: config({ format, label: label[format] }),
    fails: { exit: 3, code: 'filesystem-differs' },
    after: { disks: { a: { partitions: [{ number: 1, filesystem: { format, label: 'OTHER' } }] } } },
  },
  {
    name: `a label too long for ${format}: an error of the config`,
    disks: { a: disk() },
    config: config({ format, label: 'x'.repeat(longest[format] + (format === 'btrfs' ? 2 : 1)) }),
    fails: { exit: 1, code: 'filesystem-label-too-long' },
    after: { disks: { a: { partitions: [{ number: 1, filesystem: null }] } } },
  },
]);

/** What only a filesystem that is mounted shows. */
export const filesystemsMounted: readonly Case[] = mounted.flatMap((format): readonly Case[] => [
  {
    name: `what is on a kept ${format} stays`,
    disks: { a: disk({ format, files: { '/kept': 'yes' } }) },
    config: {
      storage: {
        filesystems: [{ device: '@a1@', format, path: '/data' }],
        files: [{ path: '/data/new', contents: { source: 'data:,new' } }],
      },
    },
    after: {
      disks: {
        a: { partitions: [{ number: 1, filesystem: { format, files: { '/kept': 'yes', '/new': 'new' } } }] },
      },
    },
  },
  {
    name: `what is on a wiped ${format} goes`,
    disks: { a: disk({ format, uuid: uuid[format], files: { '/lost': 'yes' } }) },
    config: config({ format, wipeFilesystem: true, label: 'anew' }),
    after: {
      disks: {
        a: { partitions: [{ number: 1, filesystem: { format, label: 'anew', files: { '/lost': null } } }] },
      },
    },
  },
  {
    name: `${format} with another UUID is refused`,
    disks: { a: disk({ format, files: { '/kept': 'yes' } }) },
    config: config({ format, uuid: uuid[format] }),
    fails: { exit: 3, code: 'filesystem-differs' },
    after: {
      disks: { a: { partitions: [{ number: 1, filesystem: { format, files: { '/kept': 'yes' } } }] } },
    },
  },
  {
    name: `files land on a new ${format}`,
    disks: { a: disk() },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ number: 1, label: 'data' }] }],
        filesystems: [{ device: '@a1@', format, path: '/srv/data', label: 'files' }],
        files: [{ path: '/srv/data/deep/file', contents: { source: 'data:,here' } }],
      },
    },
    after: {
      disks: { a: { partitions: [{ number: 1, filesystem: { format, files: { '/deep/file': 'here' } } }] } },
      root: { '/srv/data': { directory: true }, '/srv/data/deep': null },
    },
  },
]);
