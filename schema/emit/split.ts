import { isList, isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';
import { without } from './walk.ts';

/** What is a value for the schema, not a schema. */
const values = ['default', 'enum', 'const', 'required'];

/**
 * Each object moved to a definition, which becomes a function of its own, so that a small config makes the engine compile
 * only what it uses (as one function the first call took 15 ms). A definition is named by where the object was.
 */
export const split = (schema: JsonObject): JsonObject => {
  const moved: Record<string, Json> = {};
  const visit = (value: Json, place: string): Json => {
    if (isList(value)) return value.map((inner, i) => visit(inner, `${place}.${i}`));
    if (!isObject(value)) return value;
    const inner = visitKeys(value, place);
    if (!isObject(inner['properties']) || isDefinition(place)) return inner;
    moved[place] = without(inner, 'default');
    return { $ref: `#/definitions/${place}`, ...pick(inner, 'default') };
  };
  const visitKeys = (object: JsonObject, place: string): JsonObject =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => [
        key,
        values.includes(key) ? value : visit(value, `${place}.${key}`),
      ]),
    );
  const root = visitKeys(schema, '');
  const own = root['definitions'];
  return { ...root, definitions: { ...(isObject(own) ? own : {}), ...moved } };
};

const isDefinition = (place: string): boolean => /^\.(definitions|\$defs)\.[^.]+$/.test(place);

const pick = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return value === undefined ? {} : { [key]: value };
};
