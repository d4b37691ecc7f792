import { isList, isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';

const maps = ['properties', 'patternProperties', 'definitions', '$defs', 'x-yaml'];
const lists = ['anyOf', 'oneOf', 'allOf'];
const singles = ['items', 'additionalProperties', 'not', 'propertyNames'];

/** The schema with every schema inside it changed, the innermost first. */
export const mapSchema = (schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject => {
  const inner = (value: Json): Json => (isObject(value) ? mapSchema(value, change) : value);
  const mapKeyword = ([keyword, value]: [string, Json]): [string, Json] => {
    if (singles.includes(keyword)) return [keyword, inner(value)];
    if (lists.includes(keyword) && isList(value)) return [keyword, value.map(inner)];
    if (maps.includes(keyword) && isObject(value)) return [keyword, mapValues(value, inner)];
    return [keyword, value];
  };
  return change(Object.fromEntries(Object.entries(schema).map(mapKeyword)));
};

export const mapValues = (object: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

export const mapKeys = (object: JsonObject, change: (key: string) => string): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [change(key), value]));

export const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** A part of a schema that must be there for the emission to make sense. */
export const part = (schema: JsonObject, name: string): JsonObject => {
  const found = schema[name];
  if (!isObject(found)) throw new Error(`unreachable: schema has no "${name}"`);
  return found;
};

/** Named shapes (`x-name`) moved to `definitions` and referred to, each place with its own description. */
export const hoist = (schema: JsonObject): JsonObject => {
  const definitions: Record<string, Json> = {};
  const hoisted = mapSchema(schema, (inner) => {
    const name = inner['x-name'];
    if (typeof name !== 'string') return inner;
    definitions[name] ??= without(inner, 'x-name');
    const { description = '' } = inner;
    return { description, $ref: `#/definitions/${name}` };
  });
  return { ...hoisted, definitions };
};
