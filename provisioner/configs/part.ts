import { type JsonObject, type Problem, readDocument, type SpecKind } from '../../schema/index.ts';
import { parseJson, plainText } from '../config.ts';

/** One of the configs that a machine’s config is made of. */
export type Part = {
  readonly kind: SpecKind;
  readonly spec: JsonObject;
  /** What to call it; nothing secret. */
  readonly from: string;
  readonly warnings: readonly Problem[];
};

/** A problem in one of the configs that were merged: which one; absent, in all of them together. */
export type Placed = Problem & { readonly in?: string };

/** A config that is not applied, and why. */
export type Rejected = {
  readonly problems: readonly Placed[];
  /** true, the config is right in itself, and no machine of ours can do what it asks. */
  readonly isRefusal: boolean;
  readonly from: string;
};

export const readPart = (bytes: Uint8Array, from: string): Part | Rejected => {
  const json = parseJson(plainText(bytes));
  if ('problem' in json) return { problems: [json.problem], isRefusal: false, from };
  const { kind, spec, problems } = readDocument(json.value);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return spec === undefined
    ? { problems: errors, isRefusal: false, from }
    : { kind, spec, from, warnings: problems };
};
