import type { Written } from '../facts/facts.ts';
import type { Fetching, Retry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';

/** What an executor has besides its step. */
export type Context = {
  readonly host: Host;
  readonly root: string;
  /** Where fetched bytes wait, by resource key. */
  readonly staged: Map<string, Staged>;
  /** What was done that no observation can tell. */
  readonly wiped: Set<string>;
  /** Files that were hashed on their way to the disk, by inode: they are not read again to be verified. */
  readonly written: Map<string, Written>;
  /** Paths that were not there before this first boot, or its attempts cut short. */
  readonly intents: Set<string>;
  readonly onBytes: (bytes: number) => void;
  readonly onRetry: (retry: Retry) => void;
  /** Ready at the first need: the certificate authorities of the config may have to be fetched themselves. */
  readonly fetching: () => Promise<Fetching>;
};

export type Staged = {
  /** null, too large for memory: fetched again where it is written. */
  readonly path: string | null;
  readonly sha512: string;
  readonly bytes: number;
};
