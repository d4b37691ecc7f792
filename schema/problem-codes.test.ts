import { expect, test } from 'bun:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCodes } from './problem-codes.ts';

const sources = readdirSync(import.meta.dir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'problem-codes.ts')
  .map((name) => readFileSync(join(import.meta.dir, name), 'utf8'))
  .join('\n');

/** Codes that are put together from two words. */
const composed: Readonly<Record<string, string>> = {
  'undefined-user': '`undefined-${of}`',
  'undefined-group': '`undefined-${of}`',
  'cluster-without-init': '-without-init`',
  'kube-proxy-without-init': '-without-init`',
};

test.each(Object.keys(problemCodes))('a problem "%s" can be found', (code) => {
  expect(sources).toContain(composed[code] ?? `'${code}'`);
});
