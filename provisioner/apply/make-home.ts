import type { Context } from './context.ts';
import { fillFolder } from './seed-folder.ts';
import { ownerIds } from './tree.ts';

export type Home = { readonly user: string; readonly path: string };

/** Fills a folder that is marked to be filled, and gives it to its user. */
export const finishHome = async (context: Context, { user, path }: Home): Promise<void> => {
  const owned = { path, user: { name: user }, group: { primaryGroupOf: user } };
  const owner = await ownerIds(context, owned, { uid: 0, gid: 0 });
  await fillFolder(context, { from: '/etc/skel', to: path, owner, mode: 0o700 });
};
