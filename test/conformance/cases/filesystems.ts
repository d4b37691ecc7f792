import type { Case } from '../case.ts';
import { config, disk, uuid } from './filesystem-disk.ts';

/** What is the same whatever the format. */
export const filesystems: readonly Case[] = [
  {
    name: 'a filesystem in use is not made anew',
    disks: { a: disk({ format: 'ext4', busy: true }) },
    config: config({ format: 'xfs', wipeFilesystem: true }),
    fails: { exit: 3, code: 'device-in-use' },
  },
  {
    name: 'a filesystem may take a whole disk',
    disks: { a: { sizeMiB: 320 } },
    config: {
      storage: {
        filesystems: [{ device: '@a@', format: 'ext4', label: 'whole', path: '/whole' }],
        files: [{ path: '/whole/f', contents: { source: 'data:,w' } }],
      },
    },
    after: { disks: { a: { filesystem: { format: 'ext4', label: 'whole', files: { '/f': 'w' } } } } },
  },
  {
    name: 'a filesystem is found by the label of its partition',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'by-its-label', number: 3, sizeMiB: 20 }] }],
        filesystems: [{ device: '/dev/disk/by-partlabel/by-its-label', format: 'ext4', path: '/x' }],
        files: [{ path: '/x/f', contents: { source: 'data:,x' } }],
      },
    },
    after: {
      disks: { a: { partitions: [{ number: 3, filesystem: { format: 'ext4', files: { '/f': 'x' } } }] } },
    },
  },
  {
    name: 'filesystems are mounted into each other, whatever their order',
    disks: { a: { sizeMiB: 64 } },
    config: {
      storage: {
        disks: [
          {
            device: '@a@',
            partitions: [
              { label: 'in', number: 1, sizeMiB: 20 },
              { label: 'out', number: 2, sizeMiB: 20 },
            ],
          },
        ],
        filesystems: [
          { device: '@a1@', format: 'ext4', path: '/out/in' },
          { device: '@a2@', format: 'ext4', path: '/out' },
        ],
        files: [
          { path: '/out/in/f', contents: { source: 'data:,in' } },
          { path: '/out/f', contents: { source: 'data:,out' } },
        ],
      },
    },
    after: {
      disks: {
        a: {
          partitions: [
            { number: 1, filesystem: { format: 'ext4', files: { '/f': 'in', '/in': null } } },
            { number: 2, filesystem: { format: 'ext4', files: { '/f': 'out' } } },
          ],
        },
      },
    },
  },
  {
    name: 'nothing is mounted by way of a link',
    disks: { a: disk({ format: 'ext4' }) },
    root: { '/real': { directory: true }, '/x': { link: '/real' } },
    config: config({ format: 'ext4', path: '/x/in' }),
    fails: { exit: 3, code: 'mount-point-missing' },
  },
  {
    name: 'xfs on less than it takes is refused',
    disks: { a: {} },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ number: 1, label: 'small' }] }],
        filesystems: [{ device: '/dev/disk/by-partlabel/small', format: 'xfs', path: '/x' }],
      },
    },
    fails: { exit: 3, code: 'filesystem-too-small' },
  },
  {
    name: 'the UUID of a vfat may be written without its hyphen',
    disks: { a: disk({ format: 'vfat', uuid: uuid.vfat }) },
    config: config({ format: 'vfat', uuid: '1234abcd' }),
    after: { disks: { a: { partitions: [{ number: 1, filesystem: { format: 'vfat', uuid: uuid.vfat } }] } } },
  },
  {
    name: 'a root of its own is mounted and filled',
    disks: { a: { sizeMiB: 64 } },
    config: {
      storage: {
        disks: [{ device: '@a@', partitions: [{ label: 'r', number: 1 }] }],
        filesystems: [{ device: '@a1@', format: 'ext4', path: '/' }],
        files: [{ path: '/etc/f', contents: { source: 'data:,root' } }],
      },
    },
    after: {
      disks: {
        a: { partitions: [{ number: 1, filesystem: { format: 'ext4', files: { '/etc/f': 'root' } } }] },
      },
      root: { '/etc': null },
    },
  },
  {
    name: 'further arguments reach mkfs',
    disks: { a: disk() },
    config: config({ format: 'ext4', options: ['-U', uuid.ext4] }),
    after: { disks: { a: { partitions: [{ number: 1, filesystem: { format: 'ext4', uuid: uuid.ext4 } }] } } },
  },
  {
    name: 'mount options reach mount',
    since: '3.1.0',
    disks: { a: disk() },
    config: {
      storage: {
        filesystems: [{ device: '@a1@', format: 'ext4', path: '/x', mountOptions: ['noatime', 'nodev'] }],
        files: [{ path: '/x/f', contents: { source: 'data:,x' } }],
      },
    },
    after: {
      disks: { a: { partitions: [{ number: 1, filesystem: { format: 'ext4', files: { '/f': 'x' } } }] } },
    },
  },
  {
    name: 'an argument that mkfs does not take ends the stage',
    disks: { a: disk() },
    config: config({ format: 'ext4', options: ['--no-such-option'] }),
    fails: { exit: 4, says: 'mkfs.ext4' },
  },
  {
    name: 'a filesystem on a device that is not there is refused',
    config: { storage: { filesystems: [{ device: '/dev/no-such-device', format: 'ext4' }] } },
    fails: { exit: 3, code: 'device-not-found' },
  },
  {
    name: 'one device twice: an error of the config',
    disks: { a: disk() },
    config: {
      storage: {
        filesystems: [
          { device: '@a1@', format: 'ext4' },
          { device: '@a1@', format: 'xfs' },
        ],
      },
    },
    fails: { exit: 1, code: 'duplicate-filesystem' },
  },
  {
    name: 'a format that nobody has: an error of the config',
    disks: { a: disk() },
    config: config({ format: 'zfs' }),
    fails: { exit: 1, code: 'not-one-of' },
  },
  {
    name: 'a mount point that is no absolute path: an error of the config',
    disks: { a: disk() },
    config: config({ format: 'ext4', path: 'data' }),
    fails: { exit: 1, code: 'pattern' },
  },
];
