import { isObject, toPointer } from '../json.ts';
import { error, type Problem } from '../problem.ts';
import type { JsonObject } from '../shape.ts';
import type { Finding } from './describe.ts';
import { placeName } from './place.ts';
import { mostSimilar } from './similar.ts';

export const describeUnknownKey = ({ pointer, schema, params }: Finding): Problem => {
  const key = String(params['additionalProperty']);
  return error(
    'unknown-key',
    pointer + toPointer(key),
    `${placeName(pointer)} has no key "${key}"`,
    suggest(key, schema),
  );
};

/** The key of the place that was likely meant. */
export const similarKey = (key: string, schema: JsonObject): string | undefined =>
  mostSimilar(key, allowedKeys(schema));

const allowedKeys = (schema: JsonObject): readonly string[] =>
  isObject(schema['properties']) ? Object.keys(schema['properties']) : [];

const suggest = (key: string, schema: JsonObject): string => {
  const similar = similarKey(key, schema);
  return similar ? `Did you mean "${similar}"?` : `Keys here: ${allowedKeys(schema).join(', ')}`;
};
