import { digestText } from '../bytes.ts';
import { readAccounts } from '../facts/accounts.ts';
import { followInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import type { Attributes, Host, Stat } from '../host/host.ts';
import { groupId, userId } from '../stages/owners.ts';
import type { Owner } from '../steps.ts';
import type { Context, Folder } from './context.ts';

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
  // The parents are real already.
  if ((await host.stat(below(root, path)))?.kind === 'directory') return path;
  const real = await followInRoot(host, root, path);
  const found = await host.stat(below(root, real));
  if (found === null && real === path) await host.makeDirectory(below(root, real), 0o755);
  else if (found === null) await makeFolders({ host, root }, real);
  else if (found.kind !== 'directory')
    throw new Error(`Cannot make the folder "${path}": a ${found.kind} is in its place`);
  return real === '/' ? '' : real;
};

type Placing = Rooted & Pick<Context, 'folders'>;

/** Where a path of the node really is, with its parents made. */
export const place = async (context: Placing, path: string): Promise<string> => {
  const slash = path.lastIndexOf('/');
  const folder = await folderAt(context, path.slice(0, slash));
  return `${folder === '/' ? '' : folder}/${path.slice(slash + 1)}`;
};

/** Of a folder that was needed before one look tells all: as long as it is the same one it is where it was, inside the root. */
const folderAt = async (context: Placing, path: string): Promise<string> => {
  const { host, folders } = context;
  const known = folders.get(path);
  if (known !== undefined && isSame(known, await host.stat(known.path))) return known.path;
  const real = await makeFolders(context, path);
  const found = await host.stat(real);
  if (found !== null) folders.set(path, { path: real, inode: found.inode });
  return real;
};

/** A link in its place may well have got its number. */
const isSame = ({ inode }: Folder, found: Stat | null): boolean =>
  found?.kind === 'directory' && found.inode === inode;

/** Where the next one of a path grows: always the same place, so that an attempt cut short leaves nothing for ever. */
export const besides = (path: string): string => {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash)}/.glowplug-${digestText(path.slice(slash + 1)).slice(0, 12)}`;
};

export const setAttributes = async (
  host: Host,
  path: string,
  { uid, gid, mode }: Attributes,
): Promise<void> => {
  await host.chown(path, uid, gid);
  // After the owner: a change of owner takes setuid and setgid away.
  await host.chmod(path, mode);
};

export type Owned = {
  readonly path: string;
  readonly user: Owner | null;
  readonly group: Owner | null;
};

/** Numeric owner, names looked up in the node's own root; absent, the one that is given. */
export const ownerIds = async (context: Rooted, owned: Owned, fallback: Ids): Promise<Ids> => {
  const { path, user, group } = owned;
  const isNamed = [user, group].some((owner) => owner !== null && !('id' in owner));
  const accounts = isNamed ? await readAccounts(context.host, context.root) : { users: [], groups: [] };
  const uid = user === null ? fallback.uid : userId(user, accounts);
  const gid = group === null ? fallback.gid : groupId(group, accounts);
  if (uid === undefined) throw unknownOwner(path, 'user', user);
  if (gid === undefined) throw unknownOwner(path, 'group', group);
  return { uid, gid };
};

export type Ids = { readonly uid: number; readonly gid: number };

const unknownOwner = (path: string, kind: string, owner: Owner | null): Error => {
  const name = Object.values(owner ?? {}).join('');
  return new Error(
    `Cannot give "${path}" to the ${kind} "${name}": the node has no such ${kind} (add it to passwd)`,
  );
};
