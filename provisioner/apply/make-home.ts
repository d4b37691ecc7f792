import { unfinishedName } from '../facts/paths.ts';
import type { Context } from './context.ts';
import { fillFolder } from './seed-folder.ts';
import { makeFolders, ownerIds } from './tree.ts';

export type Home = { readonly user: string; readonly path: string };

/** What is in a home already is its user's: only one that is new, empty or cut short is filled and given to him. */
export const makeHome = async (context: Context, { user, path }: Home): Promise<void> => {
  const { host } = context;
  const folder = await makeFolders(context, path);
  const names = await host.list(folder);
  if (names.length > 0 && !names.includes(unfinishedName)) return;
  const owned = { path, user: { name: user }, group: { primaryGroupOf: user } };
  const owner = await ownerIds(context, owned, { uid: 0, gid: 0 });
  await host.chmod(folder, 0o700);
  await fillFolder(context, { from: '/etc/skel', to: path, owner });
  await host.chown(folder, owner.uid, owner.gid);
  await host.sync(folder);
};
