import { isObject, toPointer } from '../json.ts';
import { resolve } from '../schema-at.ts';
import type { JsonObject } from '../shape.ts';

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
    '/** Places of the YAML that are permission bits and may be written in octal. */',
    `export const octalPaths: readonly string[] = ${json(pathsWith(node, 'x-octal').map(([path]) => path))};`,
    '',
  ].join('\n');

const json = (value: unknown): string => JSON.stringify(value, null, 2);
