import { readIgnition } from '../../schema/ignition/read.ts';
import { isIgnition } from '../../schema/ignition/version.ts';
import { isObject } from '../../schema/json.ts';

/** What is said of a document: v, valid; w, valid with warnings; i, invalid. */
export const verdictOf = (document: unknown): 'v' | 'w' | 'i' => {
  const json: unknown = JSON.parse(JSON.stringify(document));
  if (!isObject(json) || !isIgnition(json)) return 'i';
  const { spec, problems } = readIgnition(json);
  if (spec === undefined) return 'i';
  return problems.length > 0 ? 'w' : 'v';
};
