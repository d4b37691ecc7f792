import { places } from '../places.ts';
import type { JsonObject } from '../shape.ts';

type Schemas = {
  /** The spec’s schema, and the YAML’s, both with the kinds of Kubernetes among their definitions. */
  readonly config: JsonObject;
  readonly node: JsonObject;
};

/** A TypeScript module of the places that programs ask for without reading the schema. */
export const pathsModule = ({ config, node }: Schemas): string =>
  [
    '// Emitted by schema/main.ts; do not edit.',
    '',
    '/** Places of the spec that are never shown: `all`, the value; `url`, its user, query and fragment, or the bytes of `data:`. */',
    `export const secretPaths: Readonly<Record<string, 'all' | 'url'>> = ${json(secretKinds(config))};`,
    '',
    '/** Places of the spec that hold a document of Kubernetes, with its kind. */',
    `export const foreignPaths: Readonly<Record<string, string>> = ${json(foreignKinds(config))};`,
    '',
    '/** Places of the YAML that are permission bits and may be written in octal. */',
    `export const octalPaths: readonly string[] = ${json(octal(node))};`,
    '',
  ].join('\n');

const secretKinds = (config: JsonObject): JsonObject =>
  Object.fromEntries(
    places(config).flatMap(({ path, schema }) => {
      const secret = schema['x-secret'];
      return secret === undefined ? [] : [[path, secret === 'url' ? 'url' : 'all'] as const];
    }),
  );

const foreignKinds = (config: JsonObject): JsonObject =>
  Object.fromEntries(
    places(config).flatMap(({ path, schema, name }) =>
      schema['x-foreign'] === true ? [[path, name.slice(name.lastIndexOf('.') + 1)] as const] : [],
    ),
  );

const octal = (node: JsonObject): readonly string[] =>
  places(node).flatMap(({ path, schema }) => (schema['x-octal'] === true ? [path] : []));

const json = (value: unknown): string => JSON.stringify(value, null, 2);
