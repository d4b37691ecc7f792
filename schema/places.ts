import { isObject, toPointer } from './json.ts';
import { resolve } from './schema-at.ts';
import type { JsonObject } from './shape.ts';

/** Where in a value something of the schema is: `/storage/files/*\/mode`, `*` for any index or key, and what the schema says there. */
export type Place = { readonly path: string; readonly schema: JsonObject };

/** Every place of a schema, references followed, foreign shapes not entered. */
export const places = (root: JsonObject): readonly Place[] => placesBelow(root, root, '');

const placesBelow = (root: JsonObject, schema: JsonObject, path: string): readonly Place[] => {
  const here = resolve(root, schema);
  const { properties, patternProperties, items } = here;
  const named = isObject(properties) ? Object.entries(properties) : [];
  const keyed = isObject(patternProperties)
    ? Object.values(patternProperties).map((each) => ['*', each] as const)
    : [];
  const listed = isObject(items) ? [['*', items] as const] : [];
  const inner = [...named, ...keyed, ...listed].flatMap(([key, value]) =>
    isObject(value) ? placesBelow(root, value, path + toPointer(key)) : [],
  );
  return [{ path, schema: here }, ...inner];
};
