import { isObject, toPointer } from './json.ts';
import { resolve } from './schema-at.ts';
import type { Json, JsonObject } from './shape.ts';

/** Where in a value something of the schema is: `/storage/files/*\/mode`, `*` for any index or key, and what the schema says there. */
export type Place = {
  readonly path: string;
  readonly schema: JsonObject;
  /** Name of the definition that the schema refers to; empty, it is written in place. */
  readonly name: string;
};

/** Every place of a schema, references within it followed. */
export const places = (root: JsonObject): readonly Place[] => placesBelow(root, root, '');

const placesBelow = (root: JsonObject, schema: JsonObject, path: string): readonly Place[] => {
  const here = resolve(root, schema);
  const inner = innerSchemas(here).flatMap(([key, value]) =>
    isObject(value) ? placesBelow(root, value, path + toPointer(key)) : [],
  );
  return [{ path, schema: here, name: definitionName(schema) }, ...inner];
};

const definitionName = ({ $ref }: JsonObject): string =>
  typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : '';

const innerSchemas = (schema: JsonObject): readonly (readonly [key: string, schema: Json | undefined])[] => {
  const { properties, patternProperties, additionalProperties, items } = schema;
  return [
    ...(isObject(properties) ? Object.entries(properties) : []),
    ...(isObject(patternProperties) ? Object.values(patternProperties) : []).map(
      (value) => ['*', value] as const,
    ),
    ['*', additionalProperties],
    ['*', items],
  ];
};
