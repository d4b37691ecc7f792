import Ajv, { type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';
import { mapSchema, without } from './walk.ts';

const options: Options = {
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  inlineRefs: false,
  code: { source: true, esm: true, lines: true },
};

/** An ES module of ajv's standalone code that exports one validator for each schema. */
export const validatorModule = (
  schemas: Readonly<Record<string, JsonObject>>,
  more: Options = {},
): string => {
  const ajv = new Ajv({ ...options, ...more });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...split(bare(schema)), $id: name });
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  return `// Emitted by schema/main.ts; do not edit.\n${dropUnused(standaloneCode(ajv, names))}\n`;
};

/** Types of such a module. */
export const validatorTypes = (names: readonly string[]): string =>
  [
    "import type { ErrorObject } from 'ajv';",
    'type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };',
    ...names.map((name) => `export declare const ${name}: Validate;`),
    '',
  ].join('\n');

const annotations = [
  '$schema',
  '$id',
  'title',
  'description',
  'examples',
  'x-secret',
  'x-octal',
  'x-foreign',
];

/** What decides validity and nothing else; foreign shapes have validators of their own. */
const bare = (schema: JsonObject): JsonObject =>
  mapSchema(schema, (inner) =>
    inner['x-foreign'] === true ? { type: 'object' } : without(inner, ...annotations),
  );

/**
 * Each object moved to a definition, which becomes a function of its own, so that a small config makes the engine compile
 * only what it uses (first call 15 ms as one function). A definition's name is where the object was.
 */
const split = (schema: JsonObject): JsonObject => {
  const definitions: Record<string, Json> = {};
  const visit = (value: Json, path: string): Json => {
    if (Array.isArray(value)) return value.map((inner, i) => visit(inner, `${path}.${i}`));
    if (!isObject(value)) return value;
    const inner = Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        verbatim.includes(key) ? each : visit(each, `${path}.${key}`),
      ]),
    );
    if (!isObject(value['properties']) || path === '') return inner;
    const isDefinition = /^\.(definitions|\$defs)\.[^.]+$/.test(path);
    if (isDefinition) return inner;
    definitions[path] = without(inner, 'default');
    return {
      $ref: `#/definitions/${path}`,
      ...('default' in inner ? { default: inner['default'] ?? null } : {}),
    };
  };
  const root = visit(schema, '');
  if (!isObject(root)) throw new Error('unreachable: a schema is an object');
  const own = root['definitions'];
  return { ...root, definitions: { ...(isObject(own) ? own : {}), ...definitions } };
};
const verbatim = ['default', 'enum', 'const', 'required'];

/** ajv keeps a copy of each schema, most of which nothing reads. */
const dropUnused = (code: string): string =>
  code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || new RegExp(`\\b${name}\\b`, 'g').exec(code.replace(line, '')) !== null;
    })
    .join('\n');
