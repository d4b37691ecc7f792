import type { OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';

/** The kernel’s command line by name; of a name that is there twice, the last value. */
export type Arguments = ReadonlyMap<string, string>;

/** A place that a machine may have its config from. */
export type Platform = {
  readonly name: string;
  /** null, this machine has none there. */
  readonly read: (host: Host, kernelArguments: Arguments, onRetry: OnRetry) => Promise<ConfigBytes | null>;
};

export type ConfigBytes = { readonly bytes: Uint8Array /** What to call it. */; readonly from: string };
