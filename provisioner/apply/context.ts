import type { Written } from '../facts/facts.ts';
import type { Fetching, OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';

/** What an executor has besides its step. */
export type Context = {
  readonly host: Host;
  readonly root: string;
  /** Folder for the keys that are drawn for volumes while the root's filesystems are not there yet; null, they go into the root at once. */
  readonly keysAside: string | null;
  /** Where fetched bytes wait, by resource key. */
  readonly staged: Map<string, Staged>;
  /** Folders that were needed already, by their paths. */
  readonly folders: Map<string, Folder>;
  /** What was done that no observation can tell. */
  readonly wiped: Set<string>;
  /** Files that were hashed on their way to the disk, by inode: they are not read again to be verified. */
  readonly written: Map<string, Written>;
  /** Paths that were not there before this first boot, or its attempts cut short. */
  readonly intents: Set<string>;
  readonly onBytes: (bytes: number) => void;
  readonly onRetry: OnRetry;
  /** Ready at the first need, whose step tells of it: the certificate authorities of the config may have to be fetched themselves. */
  readonly fetching: (onRetry: OnRetry) => Promise<Fetching>;
};

/** Where a folder really is, and which one that is: `device:inode`. */
export type Folder = { readonly path: string; readonly inode: string };

export type Staged = {
  /** null, too large for memory: fetched again where it is written. */
  readonly path: string | null;
  readonly sha512: string;
  readonly bytes: number;
};

/** Before anything is done. */
export const freshContext = ({
  host,
  root,
  keysAside,
  fetching,
}: Pick<Context, 'host' | 'root' | 'keysAside' | 'fetching'>): Context => ({
  host,
  root,
  staged: new Map(),
  folders: new Map(),
  wiped: new Set(),
  written: new Map(),
  intents: new Set(),
  keysAside,
  onBytes: () => {},
  onRetry: () => {},
  fetching,
});
