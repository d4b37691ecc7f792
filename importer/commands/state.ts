import type { MapNode, Span } from '../../transpiler/yaml/tree.ts';
import type { Statement } from '../shell/statements.ts';
import type { Effect } from './effect.ts';

/** A statement, and where it is in the imported text. */
export type Placed = { readonly statement: Statement; readonly span: Span };

/** What commands have come to so far. */
export type Carried = {
  readonly root: MapNode;
  /** `kubeadm init` or `kubeadm join`. */
  readonly kubeadm: readonly { readonly words: readonly string[]; readonly span: Span }[];
  /** What is meant for the cluster, once it is known that there is one. */
  readonly cluster: readonly { readonly effect: Effect; readonly span: Span }[];
  /** Commands that a unit is to run. */
  readonly kept: readonly Kept[];
};

export type Kept = { readonly text: string; readonly span: Span; readonly isAfterKubeadm: boolean };

export const carryNothing = (root: MapNode): Carried => ({ root, kubeadm: [], cluster: [], kept: [] });
