import type { Algorithm, Host } from '../host/host.ts';
import type { PathFact, Run, Written } from './facts.ts';
import { followInRoot } from './resolve.ts';
import { below } from './text.ts';

export type WantedPath = {
  readonly path: string;
  /** Hashes to compare the bytes by. */
  readonly hashes: readonly Algorithm[];
  /** How many bytes at the end are compared by themselves. */
  readonly tailBytes: number;
};

/** What is at a path, whatever its bytes. */
export const atPath = (path: string): WantedPath => ({ path, hashes: [], tailBytes: 0 });

/** Left in a folder while it is being filled. */
export const unfinishedName = '.glowplug-unfinished';

type Reading = { readonly wanted: readonly WantedPath[]; readonly run: Run };

export const readPaths = async (
  host: Host,
  root: string,
  { wanted, run }: Reading,
): Promise<Readonly<Record<string, PathFact>>> => {
  const found: Record<string, PathFact> = {};
  // Nothing changes while it is looked at, so that each folder is resolved once.
  const folders = new Map<string, string>();
  for (const one of wanted) {
    const slash = one.path.lastIndexOf('/');
    const folder = one.path.slice(0, slash);
    const real = folders.get(folder) ?? (await followInRoot(host, root, folder));
    folders.set(folder, real);
    const path = below(root, `${real === '/' ? '' : real}${one.path.slice(slash)}`);
    found[one.path] = await readPath(host, path, { ...one, written: run.written });
  }
  return found;
};

type Wanted = WantedPath & Pick<Run, 'written'>;

const readPath = async (host: Host, path: string, wanted: Wanted): Promise<PathFact> => {
  const stat = await host.stat(path);
  if (stat === null) return { kind: 'absent' };
  const { mode, uid, gid, bytes, inode } = stat;
  if (stat.kind === 'link') return { kind: 'link', mode, uid, gid, inode, target: await host.readLink(path) };
  if (stat.kind === 'directory')
    return { kind: 'directory', mode, uid, gid, ...(await readFolder(host, path)) };
  if (stat.kind !== 'file') return { kind: 'other', mode, uid, gid };
  if (wanted.hashes.length === 0 && wanted.tailBytes === 0)
    return { kind: 'file', mode, uid, gid, bytes, inode, hashes: {}, tail: '' };
  const known = wanted.written[inode];
  if (known !== undefined && isKnown(known, wanted, bytes))
    return { kind: 'file', mode, uid, gid, bytes, inode, hashes: known.hashes, tail: '' };
  const { hashes, tail } = await host.digest(path, wanted.hashes, wanted.tailBytes);
  return { kind: 'file', mode, uid, gid, bytes, inode, hashes, tail };
};

/** true, this very run has hashed all of it. */
const isKnown = (known: Written, { hashes, tailBytes }: WantedPath, bytes: number): boolean =>
  tailBytes === 0 && known.bytes === bytes && hashes.every((name) => known.hashes[name] !== undefined);

const readFolder = async (host: Host, path: string) => {
  const names = (await host.list(path)).filter((name) => name !== 'lost+found');
  return { empty: names.length === 0, unfinished: names.includes(unfinishedName) };
};
