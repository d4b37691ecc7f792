import { child, isObject } from '../../schema/json.ts';
import type { Json, JsonObject } from '../../schema/shape.ts';

/** `own` laid over `base`: objects are merged by key, everything else is replaced. */
export const merge = (base: JsonObject, own: JsonObject): JsonObject => {
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const below = merged[key];
    merged[key] = isObject(below) && isObject(value) ? merge(below, value) : value;
  }
  return merged;
};

/** The value at a path of keys, or undefined. */
export const at = (object: Json | undefined, ...keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>((value, key) => child(value, key), object);
