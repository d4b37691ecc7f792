import type { MapNode } from '../../../transpiler/yaml/tree.ts';
import type { Carried } from '../../commands/state.ts';
import type { Kit } from '../source.ts';

/** Reads one or more keys of user-data. */
export type Reader = {
  readonly keys: readonly string[];
  readonly read: (carried: Carried, userData: MapNode, kit: Kit) => Carried;
};
