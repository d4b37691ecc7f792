import { isObject } from '../json.ts';
import type { JsonObject } from '../shape.ts';
import { mapKeys, mapSchema, mapValues, part } from './walk.ts';

const address = 'https://glowplug.dev/schema/kubernetes/v1.36.json#/$defs/';
const prefix = 'kubernetes.';

/** The schema with the kinds of Kubernetes among its definitions instead of at an address of their own. */
export const carryKubernetes = (schema: JsonObject, bundle: JsonObject): JsonObject => {
  const kinds = mapKeys(part(bundle, '$defs'), (name) => prefix + name);
  const moved = mapValues(kinds, (kind) =>
    isObject(kind) ? mapSchema(kind, (inner) => withRefs(inner, '#/$defs/')) : kind,
  );
  const own = schema['definitions'];
  return {
    ...mapSchema(schema, (inner) => withRefs(inner, address)),
    definitions: { ...(isObject(own) ? own : {}), ...moved },
  };
};

const withRefs = (schema: JsonObject, from: string): JsonObject => {
  const { $ref } = schema;
  return typeof $ref === 'string' && $ref.startsWith(from)
    ? { ...schema, $ref: `#/definitions/${prefix}${$ref.slice(from.length)}` }
    : schema;
};
