import type { Config } from '../../schema/v1/config.ts';

/** What a plan is of when it is not of a whole node: of a config alone, ours or Ignition's (docs/conformance.md). */
export type Scope = 'config' | 'ignition';

export type Scoped = Config & { readonly scope?: Scope };

/** true, the plan has all that makes a node: the state partition, /etc over it, kept folders, records, mount units. */
export const isNode = ({ scope }: Scoped): boolean => scope === undefined;
