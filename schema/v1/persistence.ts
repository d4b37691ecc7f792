import Type from 'typebox';
import { absolutePath, integer, list, object, optional, type Of, section } from '../shape.ts';

export const state = section('The state partition, which holds /var and all that is kept of /etc.', {
  format: Type.Enum(['ext4', 'xfs', 'btrfs'], {
    description: 'Kind of filesystem; absent, ext4.',
    default: 'ext4',
  }),
  sizeMiB: optional(integer('Size in MiB on the boot disk; absent, the largest free block.', 512, 2 ** 40)),
});

export const folder = object('A folder that is writable and kept over reboots and updates.', {
  path: absolutePath('Path of the folder.', { examples: ['/etc/kubernetes'] }),
  mode: optional(integer('Permission bits; absent, 0755.', 0, 0o7777)),
});

/** Folders that every node keeps, whatever its config says. */
export const persistentFolders = ['/etc/kubernetes', '/etc/cni/net.d', '/opt/cni/bin', '/home', '/root'];

export const persistence = section('What is kept; all else outside /var and /etc is the image, read-only.', {
  state,
  folders: list(
    `Further folders outside /var, kept on the state partition, beside ${persistentFolders.join(', ')}.`,
    folder,
  ),
});
export type Persistence = Of<typeof persistence>;
