import { readIgnition } from './ignition/read.ts';
import { isIgnition } from './ignition/version.ts';
import { isObject } from './json.ts';
import type { Problem } from './problem.ts';
import type { JsonObject } from './shape.ts';
import { parseConfig } from './validate.ts';

export type SpecKind = 'spec' | 'ignition';

/** A document by itself: a spec of ours, or an Ignition config as one. */
export type Document = {
  readonly kind: SpecKind;
  /** As it was written, without defaults; absent with an error. */
  readonly spec?: JsonObject;
  /** What is wrong with its shape; of an Ignition config all that Ignition says, warnings too. */
  readonly problems: readonly Problem[];
};

export const readDocument = (json: unknown): Document => {
  if (isIgnition(json) && isObject(json)) return { kind: 'ignition', ...readIgnition(json) };
  const parsed = parseConfig(json);
  if ('problems' in parsed) return { kind: 'spec', problems: parsed.problems };
  return { kind: 'spec', problems: [], ...(isObject(json) ? { spec: json } : {}) };
};
