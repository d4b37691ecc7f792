import { isList, isObject, pointerParts, valueAt } from './json.ts';
import type { Json, JsonObject } from './shape.ts';

/** The part of a schema that speaks of the value at a pointer; undefined, none does. */
export const schemaAt = (root: JsonObject, pointer: string): JsonObject | undefined => {
  let schema: JsonObject | undefined = root;
  for (const key of pointerParts(pointer)) schema = schema && stepInto(root, schema, key);
  return schema && resolve(root, schema);
};

/** A reference replaced by what it refers to, with the words that stand beside it. */
export const resolve = (root: JsonObject, schema: JsonObject): JsonObject => {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string' || !$ref.startsWith('#')) return schema;
  const target = valueAt(root, $ref.slice(1));
  return isObject(target) ? { ...resolve(root, target), ...beside } : schema;
};

const stepInto = (root: JsonObject, schema: JsonObject, key: string): JsonObject | undefined => {
  const here = resolve(root, schema);
  const own = valueAt(here['properties'], `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const candidates = [
    own,
    byPattern(here['patternProperties'], key),
    here['additionalProperties'],
    here['items'],
  ];
  return candidates.find(isObject) ?? inForms(root, here, key);
};

const byPattern = (patterns: Json | undefined, key: string): Json | undefined =>
  isObject(patterns)
    ? Object.entries(patterns).find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1]
    : undefined;

const inForms = (root: JsonObject, schema: JsonObject, key: string): JsonObject | undefined => {
  const forms = [schema['anyOf'], schema['oneOf']].flatMap((list) =>
    isList(list) ? list.filter(isObject) : [],
  );
  for (const form of forms) {
    const found = stepInto(root, form, key);
    if (found) return found;
  }
  return undefined;
};
