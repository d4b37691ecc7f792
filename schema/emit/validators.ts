import Ajv, { type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { JsonObject } from '../shape.ts';
import { bare } from './bare.ts';
import { split } from './split.ts';

const options: Options = {
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  inlineRefs: false,
  code: { source: true, esm: true, lines: true },
};

/** An ES module of ajv's standalone code that exports the validator of a schema under a name. */
export const validatorModule = (name: string, schema: JsonObject, more: Options = {}): string => {
  const ajv = new Ajv({ ...options, ...more });
  ajv.addSchema({ ...split(bare(schema)), $id: name });
  return moduleText(standaloneCode(ajv, { [name]: name }));
};

/** The same, with a validator for each of some definitions of the schema. */
export const definitionsModule = (schema: JsonObject, names: readonly string[]): string => {
  const ajv = new Ajv(options);
  ajv.addSchema({ ...bare(schema), $id: 'root' });
  const exported = Object.fromEntries(names.map((name) => [name, `root#/$defs/${name}`]));
  return moduleText(standaloneCode(ajv, exported));
};

/** Types of such a module. */
export const validatorTypes = (names: readonly string[]): string =>
  [
    "import type { ErrorObject } from 'ajv';",
    'type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };',
    ...names.map((name) => `export declare const ${name}: Validate;`),
    '',
  ].join('\n');

const moduleText = (code: string): string =>
  `// Emitted by schema/main.ts; do not edit.\n${dropUnused(code)}\n`;

/** ajv keeps a copy of each schema, most of which nothing reads. */
const dropUnused = (code: string): string => {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const isUnused = (line: string): boolean => uses.get(/^const (schema\d+) = /.exec(line)?.[1] ?? '') === 1;
  return code
    .split('\n')
    .filter((line) => !isUnused(line))
    .join('\n');
};
