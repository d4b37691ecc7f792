import type { Config } from '../config.ts';
import { persistentFolders } from '../persistent-folders.ts';
import { isAtOrBelow } from './rule.ts';

/** Whether first boot can write at a path: in /etc, /var, a persistent folder or a filesystem of its own. */
export const isWritable = ({ persistence, storage }: Config, path: string): boolean =>
  [
    '/etc',
    '/var',
    ...persistentFolders,
    ...persistence.folders.map((folder) => folder.path),
    ...storage.filesystems.flatMap((filesystem) => (filesystem.path === path ? [] : (filesystem.path ?? []))),
  ].some((parent) => isAtOrBelow(path, parent));
