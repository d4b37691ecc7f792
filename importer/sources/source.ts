import type { MapNode } from '../../transpiler/yaml/tree.ts';
import type { Carried } from '../commands/state.ts';
import type { Teller } from '../report.ts';

export type SourceName = 'butane' | 'ignition' | 'cloud-init';

/** What a source has at hand. */
export type Kit = {
  /** The text that the tree was read from. */
  readonly text: string;
  readonly tell: Teller;
  /** true, commands without an equivalent become a unit that runs them. */
  readonly keepCommands: boolean;
};

/** A refusal of the whole file: what keeps it from being imported at all. */
export type Refused = {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly span: { readonly start: number; readonly end: number };
};

/** A kind of file that can be imported. */
export type Source = {
  readonly name: SourceName;
  /** What people call it. */
  readonly called: string;
  readonly fits: (root: MapNode, text: string) => boolean;
  /** The sections of a node, in YAML names, that the file stands for, and what its commands come to. */
  readonly read: (root: MapNode, kit: Kit) => Carried | { readonly refused: Refused };
};
