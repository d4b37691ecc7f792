import type { Config } from '../../schema/v1/config.ts';
import { persistentFolders } from '../../schema/v1/persistent-folders.ts';
import { type Pointer, pointer } from '../plan.ts';

export type PersistentFolder = { readonly path: string; readonly mode: number; readonly because: Pointer };

const ownMode: Readonly<Record<string, number>> = { '/root': 0o700 };

/** Every folder outside /var that is kept; the author's word about a folder goes before ours. */
export const keptFolders = (config: Config): readonly PersistentFolder[] => {
  const asked = config.persistence.folders.map(({ path, mode = 0o755 }, i) => ({
    path,
    mode,
    because: pointer('persistence', 'folders', i),
  }));
  const ours = persistentFolders
    .filter((path) => !asked.some((folder) => folder.path === path))
    .map((path) => ({ path, mode: ownMode[path] ?? 0o755, because: pointer('persistence') }));
  return [...ours, ...asked].sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** Where on the state partition a kept folder has its bytes. */
export const keptAt = (path: string): string => `/var/lib/glowplug/persist${path}`;
