import { isList, isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';
import { config } from '../v1/config.ts';
import { hoist, mapSchema, without } from './walk.ts';

export const dialect = 'http://json-schema.org/draft-07/schema#';

/** The contract as plain JSON Schema, with our own keywords and YAML's own properties still in it. */
export const contract = (): JsonObject => {
  const plain: unknown = JSON.parse(JSON.stringify(config));
  if (!isObject(plain)) throw new Error('unreachable: the contract is an object');
  return mapSchema(plain, requireOnlyWithoutDefault);
};

/** `config.schema.json`: the spec as it travels. */
export const configSchema = (): JsonObject => ({
  $schema: dialect,
  $id: 'https://glowplug.dev/schema/v1/config.schema.json',
  title: 'Glowplug spec 1.0.0',
  ...hoist(mapSchema(contract(), (schema) => without(schema, 'x-yaml'))),
});

const requireOnlyWithoutDefault = (schema: JsonObject): JsonObject => {
  const { required, properties } = schema;
  if (!isList(required) || !isObject(properties)) return schema;
  const needed = required.filter((name) => typeof name === 'string' && !hasDefault(properties[name]));
  return needed.length > 0 ? { ...schema, required: needed } : without(schema, 'required');
};

const hasDefault = (property: Json | undefined): boolean => isObject(property) && 'default' in property;
