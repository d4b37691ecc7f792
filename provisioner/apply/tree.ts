import { followInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import { readAccounts } from '../facts/accounts.ts';
import type { Host } from '../host/host.ts';
import type { Owner } from '../steps.ts';
import type { Context } from './context.ts';

type Rooted = Pick<Context, 'host' | 'root'>;

/** Makes a folder of the node with its parents, root's and 0755, and says where it is. */
export const makeFolders = async ({ host, root }: Rooted, path: string): Promise<string> => {
  let at = '';
  for (const part of path.split('/').filter((one) => one !== ''))
    at = await enter(host, root, `${at}/${part}`);
  return below(root, at === '' ? '/' : at);
};

/** A link among the parents is followed inside the root. */
const enter = async (host: Host, root: string, path: string): Promise<string> => {
  const real = await followInRoot(host, root, path);
  const found = await host.stat(below(root, real));
  if (found === null) await host.makeDirectory(below(root, real), 0o755);
  else if (found.kind !== 'directory')
    throw new Error(`Cannot make the folder "${path}": a ${found.kind} is in its place`);
  return real === '/' ? '' : real;
};

/** Where a path of the node really is, with its parents made. */
export const place = async (context: Rooted, path: string): Promise<string> => {
  const slash = path.lastIndexOf('/');
  const folder = await makeFolders(context, path.slice(0, slash));
  return `${folder === '/' ? '' : folder}/${path.slice(slash + 1)}`;
};

export type Owned = {
  readonly path: string;
  readonly user: Owner | null;
  readonly group: Owner | null;
};

/** Numeric owner, names looked up in the node's own root. */
export const ownerIds = async (
  { host, root }: Rooted,
  { path, user, group }: Owned,
  fallback: { uid: number; gid: number },
) => {
  const accounts =
    hasName(user) || hasName(group) ? await readAccounts(host, root) : { users: [], groups: [] };
  const uids = accounts.users.map(({ name, uid }) => ({ name, id: uid }));
  const gids = accounts.groups.map(({ name, gid }) => ({ name, id: gid }));
  return {
    uid: idOf(user, uids, 'user', path) ?? fallback.uid,
    gid: idOf(group, gids, 'group', path) ?? fallback.gid,
  };
};

const hasName = (owner: Owner | null): boolean => owner !== null && 'name' in owner;

const idOf = (
  owner: Owner | null,
  known: readonly { readonly name: string; readonly id: number }[],
  kind: string,
  path: string,
): number | undefined => {
  if (owner === null) return undefined;
  if ('id' in owner) return owner.id;
  const found = known.find(({ name }) => name === owner.name);
  if (found !== undefined) return found.id;
  throw new Error(
    `Cannot give "${path}" to the ${kind} "${owner.name}": the node has no such ${kind} (add it to passwd)`,
  );
};
