import type { JsonObject } from '../../schema/index.ts';
import type { LocalFiles } from '../local.ts';
import type { Pointer } from '../pointer.ts';

export type SugarProblem = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** In YAML names. */
  readonly pointer: Pointer;
  readonly message: string;
  readonly help: string;
};

/** What an expansion may ask and tell. */
export type Kitchen = {
  readonly local: LocalFiles;
  readonly report: (problem: SugarProblem) => void;
};

/**
 * A part of a spec that sugar stands for. It is laid below what the author wrote, so the author always wins.
 * `made` says where in the YAML its parts came from: by pointer, or for an item of a list by the item itself.
 */
export type Fragment = {
  readonly spec: JsonObject;
  readonly because: Pointer;
  readonly made?: ReadonlyMap<Pointer | JsonObject, Pointer>;
};

/** Sugar that stands for parts elsewhere: it takes its keys out of the YAML and says what they stand for. */
export type Expansion = {
  readonly yaml: JsonObject;
  readonly fragments: readonly Fragment[];
};
export type Expand = (yaml: JsonObject, kitchen: Kitchen) => Expansion;

/** Sugar inside one mapping: other keys of the same mapping. `pointer` is in YAML names, `found` in spec names. */
export type Rewrite = {
  /** Keys, in spec names, of which any calls for the rewrite. */
  readonly keys: readonly string[];
  readonly rewrite: (found: JsonObject, pointer: Pointer, kitchen: Kitchen) => JsonObject;
};
