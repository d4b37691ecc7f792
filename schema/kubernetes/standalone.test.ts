import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import cases from './fixtures/cases.json' with { type: 'json' };
import { pinned } from './index.ts';

// ajv keeps a copy of the schema in its code, so what only people read is left out.
const forMachines = (key: string, value: unknown): unknown =>
  key === '$schema' || (key === 'description' && typeof value === 'string') ? undefined : value;

const compiled = async () => {
  // As in the node's own validators: draft 7, in which these keywords mean the same.
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    inlineRefs: false,
    keywords: ['x-secret'],
    code: { source: true, esm: true },
  });
  const schema = JSON.parse(JSON.stringify(pinned.schema, forMachines));
  // Below node_modules, because the code asks for a part of ajv.
  const dir = mkdtempSync(join(import.meta.dir, '../../node_modules/.standalone-'));
  try {
    const path = join(dir, 'validate.mjs');
    writeFileSync(path, standaloneCode(ajv, ajv.compile(schema)));
    const module: { default: (data: unknown) => boolean } = await import(path);
    return { validate: module.default, bytes: statSync(path).size };
  } finally {
    rmSync(dir, { recursive: true });
  }
};

test('schema compiles to standalone code that is small and decides alike', async () => {
  const { validate, bytes } = await compiled();
  const wrong = cases.filter((one) => validate({ [one.kind]: one.config }) !== !('refusedAt' in one));
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(bytes).toBeLessThan(600_000);
});
