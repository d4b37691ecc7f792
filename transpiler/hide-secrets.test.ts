import { describe, expect, test } from 'bun:test';
import { stringify } from 'yaml';
import nodeSchema from '../schema/emitted/node.schema.json';
import { secretPaths } from '../schema/emitted/paths.gen.ts';
import { type Json, yamlName } from '../schema/index.ts';
import { isObject, pointerParts } from '../schema/json.ts';
import { hideSecrets } from './hide-secrets.ts';
import { readFull } from './yaml/full.ts';

const secret = 'correct-horse-battery';

/** A document with the secret at one place and nothing else. */
const documentWith = (pointer: string): Json =>
  pointerParts(pointer).reduceRight<Json>(
    (inner, part) => (part === '*' ? [inner] : { [part]: inner }),
    secret,
  );

const hidden = (yaml: string): string => {
  const { root } = readFull(yaml);
  if (root === undefined) throw new Error('unreachable: the document is YAML');
  return hideSecrets(yaml, root, 'yaml');
};

/** Every place of the emitted YAML schema that is marked, found by walking it. */
const markedInYaml = (schema: unknown, at: string): string[] => {
  if (!isObject(schema)) return [];
  if (typeof schema['$ref'] === 'string' && schema['$ref'].startsWith('#/$defs/'))
    return markedInYaml(defs[schema['$ref'].slice('#/$defs/'.length)], at);
  const own = schema['x-secret'] === true ? [at] : [];
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  return [
    ...own,
    ...properties.flatMap(([key, inner]) => markedInYaml(inner, `${at}/${key}`)),
    ...(isObject(schema['items']) ? markedInYaml(schema['items'], `${at}/*`) : []),
  ];
};
const defs: Readonly<Record<string, unknown>> =
  '$defs' in nodeSchema && isObject(nodeSchema.$defs) ? nodeSchema.$defs : {};

describe('hideSecrets()', () => {
  test('hides every place that the contract marks', () => {
    const marked = Object.entries(secretPaths).flatMap(([path, kind]) =>
      kind === 'all' ? [yamlName(path)] : [],
    );
    expect(marked.length).toBeGreaterThan(5);
    for (const pointer of marked)
      expect([pointer, hidden(stringify(documentWith(pointer)))].join()).not.toContain(secret);
  });

  test('hides every place that the YAML schema marks, sugar included', () => {
    const marked = markedInYaml(nodeSchema, '');
    expect(marked).toContain('/kubernetes/worker/token');
    for (const pointer of marked)
      expect([pointer, hidden(stringify(documentWith(pointer)))].join()).not.toContain(secret);
  });

  test('keeps the length and the lines', () => {
    const yaml = `passwd:\n  users:\n    - password_hash: |\n        ${secret}\n        more\n      name: core\n`;
    expect(hidden(yaml).length).toBe(yaml.length);
    expect(hidden(yaml).split('\n').length).toBe(yaml.split('\n').length);
    expect(hidden(yaml)).toContain('name: core');
  });
});
