import Type from 'typebox';
import {
  absolutePath,
  described,
  form,
  integer,
  list,
  mode,
  type Of,
  object,
  off,
  oneOf,
  optional,
  section,
  text,
} from '../shape.ts';
import { disk } from './disks.ts';
import { luks } from './luks.ts';
import { resource } from './resource.ts';

const owner = (of: string) =>
  optional(
    object(`Owning ${of}, by id or by name; absent, root.`, {
      id: optional(integer('Numeric id.', 0, 2 ** 32 - 2)),
      name: optional(text('Name, resolved in the node’s own root.', { minLength: 1 })),
    }),
  );

const oneLine = form('^[^\\u0000-\\u001f\\u007f]*$', 'One line');

/** What file, directory and link have in common. */
const node = {
  path: absolutePath('Path below the node’s root.', { examples: ['/etc/motd'] }),
  overwrite: optional(
    Type.Boolean({
      description: 'true, what is at the path is removed first, the content of a directory too.',
    }),
  ),
  user: owner('user'),
  group: owner('group'),
};

export const file = object('A regular file.', {
  ...node,
  contents: optional(
    described(resource, 'The bytes; absent, an existing file is kept, and a new one is empty.'),
  ),
  append: list('Bytes added at the end, in order.', resource),
  mode: mode('Permission bits, with setuid, setgid and sticky; absent, 0644 for a new file.'),
});
export type File = Of<typeof file>;

export const directory = object(
  'A directory; parents that are not there are root’s and 0755, those in a user’s home the user’s.',
  {
    ...node,
    mode: mode('Permission bits; absent, 0755 for a new directory.'),
  },
);
export type Directory = Of<typeof directory>;

export const link = object('A link to another path.', {
  ...node,
  target: text(
    'What the link points to; for a hard link a path below the node’s root.',
    form('^[^\\u0000]+$', 'A path, not empty'),
  ),
  hard: off('true, a hard link.'),
});
export type Link = Of<typeof link>;

export const filesystem = object('A filesystem on a device, mounted at first boot and on every later one.', {
  device: absolutePath('Device that holds it.', { examples: ['/dev/disk/by-partlabel/etcd'] }),
  format: oneOf('Kind of filesystem; `none`, the device is to be blank.', [
    'ext4',
    'xfs',
    'btrfs',
    'vfat',
    'swap',
    'none',
  ]),
  path: optional(absolutePath('Where it is mounted; absent, it is made and not mounted.')),
  label: optional(
    text('Label of the filesystem: at most 16 bytes for ext4, 12 xfs, 255 btrfs, 11 vfat, 15 swap.', oneLine),
  ),
  uuid: optional(text('UUID of the filesystem; absent, chosen by the machine.')),
  options: list('Further arguments for mkfs.', text('One argument.')),
  mountOptions: list(
    'Mount options.',
    text('One option.', {
      ...form('^[^,\\s]+$', 'One option, without commas and spaces'),
      examples: ['noatime'],
    }),
  ),
  wipeFilesystem: off(
    'true, make it anew whatever is there; false, keep one that matches, and refuse another.',
  ),
});
export type Filesystem = Of<typeof filesystem>;

export const raid = object('A software RAID array, made of partitions, disks, or other arrays and volumes.', {
  name: text('Name of the array; it is /dev/md/NAME on every boot.', {
    ...form(
      '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,27}$',
      'At most 28 letters, digits, dots, dashes and underscores, neither dot nor dash first',
    ),
    examples: ['data'],
  }),
  level: oneOf('RAID level.', ['linear', 'raid0', 'raid1', 'raid4', 'raid5', 'raid6', 'raid10']),
  devices: list('Its devices, the spares last.', absolutePath('A device.')),
  spares: optional(integer('How many of the devices are spares; absent, none.', 0, 128)),
  options: list(
    'Further arguments for mdadm --create.',
    text('One argument.', { examples: ['--chunk=128'] }),
  ),
});
export type Raid = Of<typeof raid>;

/** A folder of the operator's machine, written as directories, files and links. */
const tree = object('A local folder whose content is written to the node.', {
  local: text('Path of the folder below --files-dir.', { examples: ['etc'] }),
  path: optional(absolutePath('Where it is written; absent, at the root.')),
  fileMode: mode('Permission bits of its files; absent, 0755 for a file one may execute, else 0644.'),
  dirMode: mode('Permission bits of its directories; absent, 0755.'),
  user: owner('user'),
  group: owner('group'),
});

/** As in Butane, but one of the disks is the one that the image is on. */
const bootDevice = section('The disk that the machine boots from.', {
  mirror: optional(
    object('Disks that each can boot the machine alone.', {
      devices: list(
        'The boot disk and those that become like it: each gets a copy of all that boots, and a part of the array with the state.',
        absolutePath('Path of a disk.', { examples: ['/dev/disk/by-id/virtio-second'] }),
      ),
    }),
  ),
});

export const storage = section(
  'Disks and what is on them.',
  {
    disks: list('Disks to partition.', disk),
    bootDevice,
    raid: list('Software RAID arrays to make or keep.', raid),
    luks: list('Encrypted volumes.', luks),
    filesystems: list('Filesystems to make or keep, and to mount.', filesystem),
    files: list('Files to write.', file),
    directories: list('Directories to make.', directory),
    links: list('Links to make.', link),
  },
  { 'x-yaml': { trees: list('Local folders to write.', tree) } },
);
export type Storage = Of<typeof storage>;
