import { places } from '../places.ts';
import type { JsonObject } from '../shape.ts';

const pathsWith = (root: JsonObject, keyword: string): readonly (readonly [string, unknown])[] =>
  places(root).flatMap(({ path, schema }) => (keyword in schema ? [[path, schema[keyword]] as const] : []));

/** A TypeScript module of the places that programs ask for without reading the schema. */
export const pathsModule = (config: JsonObject, node: JsonObject): string =>
  [
    '// Emitted by schema/main.ts; do not edit.',
    '',
    '/** Places of the spec that are never shown: `all`, the value; `url`, its user, query and fragment, or the bytes of `data:`. */',
    `export const secretPaths: Readonly<Record<string, 'all' | 'url'>> = ${json(
      Object.fromEntries(
        pathsWith(config, 'x-secret').map(([path, kind]) => [path, kind === 'url' ? 'url' : 'all']),
      ),
    )};`,
    '',
    '/** Places of the spec that hold a document of Kubernetes, with its kind. */',
    `export const foreignPaths: Readonly<Record<string, string>> = ${json(Object.fromEntries(foreignKinds(config)))};`,
    '',
    '/** Places of the YAML that are permission bits and may be written in octal. */',
    `export const octalPaths: readonly string[] = ${json(pathsWith(node, 'x-octal').map(([path]) => path))};`,
    '',
  ].join('\n');

const foreignKinds = (config: JsonObject): readonly (readonly [string, string])[] =>
  places(config).flatMap(({ path, schema }) => {
    const { $ref } = schema;
    return schema['x-foreign'] === true && typeof $ref === 'string'
      ? [[path, $ref.slice($ref.lastIndexOf('/') + 1)] as const]
      : [];
  });

const json = (value: unknown): string => JSON.stringify(value, null, 2);
