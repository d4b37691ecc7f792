import { isList, isObject } from '../json.ts';
import { yamlKey } from '../names.ts';
import type { Json, JsonObject } from '../shape.ts';
import { contract, dialect } from './config-schema.ts';
import { hoist, mapKeys, mapSchema, mapValues, part, without } from './walk.ts';

/** `node.schema.json`: the YAML, which is the spec in snake_case with `variant` and `version` on top and sugar beside. */
export const nodeSchema = (): JsonObject => {
  const yaml = mapSchema(contract(), (schema) => asYaml(allowOctal(schema)));
  return {
    $schema: dialect,
    $id: 'https://glowplug.dev/schema/v1/node.schema.json',
    title: 'Glowplug node YAML 1.0.0',
    ...hoist(withHeader(yaml)),
  };
};

const asYaml = (schema: JsonObject): JsonObject => {
  const { properties, required, 'x-yaml': sugar } = schema;
  if (!isObject(properties)) return schema;
  const all = { ...properties, ...(isObject(sugar) ? mapValues(sugar, markSugar) : {}) };
  const names = isList(required) ? required.flatMap((name) => (typeof name === 'string' ? [name] : [])) : [];
  return {
    ...without(schema, 'x-yaml'),
    properties: mapKeys(all, yamlKey),
    ...(names.length > 0 ? { required: names.map(yamlKey) } : {}),
  };
};

/** `x-sugar`: the transpiler turns it into other keys, and the spec does not have it. */
const markSugar = (schema: Json): Json => (isObject(schema) ? { ...schema, 'x-sugar': true } : schema);

/** A mode is an octal string, or a number whose source text the transpiler reads as octal. */
const allowOctal = (schema: JsonObject): JsonObject =>
  schema['x-octal'] === true
    ? {
        ...schema,
        type: ['integer', 'string'],
        maximum: 7777,
        pattern: '^(0o?)?[0-7]{3,4}$',
        patternErrorMessage: 'Three or four octal digits',
        examples: ['0644', '0755'],
      }
    : schema;

const withHeader = (schema: JsonObject): JsonObject => {
  const properties = part(schema, 'properties');
  const glowplug = part(properties, 'glowplug');
  const version = part(part(glowplug, 'properties'), 'version');
  return {
    ...schema,
    required: ['variant', 'version'],
    properties: {
      variant: { type: 'string', const: 'glowplug', description: 'What kind of file this is.' },
      version,
      ...properties,
      glowplug: {
        ...without(glowplug, 'required'),
        properties: without(part(glowplug, 'properties'), 'version'),
        default: {},
      },
    },
  };
};
