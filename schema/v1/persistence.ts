import Type from 'typebox';
import { absolutePath, integer, list, mode, type Of, object, optional, section, text } from '../shape.ts';
import { persistentFolders } from './persistent-folders.ts';

export const state = section('The state partition, which holds /var and all that is kept of /etc.', {
  format: Type.Enum(['ext4', 'xfs', 'btrfs'], {
    description: 'Kind of filesystem; absent, ext4.',
    default: 'ext4',
  }),
  sizeMiB: optional(integer('Size in MiB on the boot disk; absent, the largest free block.', 512, 2 ** 40)),
});

/** A partition of the folder's own; YAML only. */
const on = object('A partition of its own; absent, the folder is on the state partition.', {
  disk: absolutePath('Path of the disk.', { examples: ['/dev/disk/by-id/virtio-data'] }),
  sizeMiB: optional(integer('Size in MiB; absent, the largest free block.', 1, 2 ** 40)),
  label: optional(text('GPT label; absent, made from the path: `/var/lib/etcd` gives `var-lib-etcd`.')),
  format: Type.Enum(['ext4', 'xfs', 'btrfs'], {
    description: 'Kind of filesystem; absent, ext4.',
    default: 'ext4',
  }),
});

export const folder = object(
  'A folder that is writable and kept over reboots and updates.',
  {
    path: absolutePath('Path of the folder.', { examples: ['/etc/kubernetes'] }),
    mode: mode('Permission bits; absent, 0755.'),
  },
  { 'x-yaml': { on } },
);

export const persistence = section('What is kept; all else outside /var and /etc is the image, read-only.', {
  state,
  folders: list(
    `Further folders outside /var, kept on the state partition, beside ${persistentFolders.join(', ')}.`,
    folder,
  ),
});
export type Persistence = Of<typeof persistence>;
