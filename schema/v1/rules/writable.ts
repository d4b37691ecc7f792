import type { Config } from '../config.ts';
import { persistentFolders } from '../persistent-folders.ts';
import { isAtOrBelow } from './rule.ts';

/** Folders of the image, beside those that are kept, that a filesystem or a kept folder may be mounted on. */
export const imageFolders = ['/srv', '/mnt', '/opt'];

/** Places that belong to the image or the kernel, with all below them. */
export const systemPaths = '/usr /bin /sbin /lib /lib64 /boot /efi /dev /proc /sys /run /tmp'.split(' ');

/** Whether first boot can write at a path: in /etc, /var, a persistent folder or a filesystem of its own. */
export const isWritable = ({ persistence, storage }: Config, path: string): boolean =>
  [
    '/etc',
    '/var',
    ...persistentFolders,
    ...persistence.folders.map((folder) => folder.path),
    ...storage.filesystems.flatMap((filesystem) => (filesystem.path === path ? [] : (filesystem.path ?? []))),
  ].some((parent) => isAtOrBelow(path, parent));
