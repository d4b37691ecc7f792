import { expect, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import { planNode } from '../../cli/plan/planned.ts';
import { transpile } from '../../transpiler/transpile.ts';

const read = (path: string) => readFileSync(join(repoDir, path), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(join(repoDir, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(pages)('%s links only to files that are there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
  const missing = links.filter((link) => !existsSync(join(repoDir, dirname(page), link)));
  expect(missing).toEqual([]);
});

test('README.md shows examples/minimal.yaml as it is', () => {
  expect(read('README.md')).toContain(`\`\`\`yaml\n${read('examples/minimal.yaml')}\`\`\``);
});

test('docs/encryption.md shows the storage of examples/encrypted.yaml as it is', () => {
  const [storage = ''] = /^storage:\n(?: +.*\n)+/m.exec(read('examples/encrypted.yaml')) ?? [];
  expect(storage).toContain('luks:');
  expect(read('docs/encryption.md')).toContain(`\`\`\`yaml\n${storage}\`\`\``);
});

test('examples/encrypted.yaml has neither a mistake nor a refusal', async () => {
  const { node, diagnostics } = await transpile(read('examples/encrypted.yaml'), { name: 'encrypted.yaml' });
  expect(diagnostics).toEqual([]);
  if (node === undefined) throw new Error('unreachable: nothing is wrong with it');
  expect(planNode(node.config, null).refusals).toEqual([]);
});

test('every Debian package of the set-up has its reason', () => {
  const lines = read('build/setup/apt-packages')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.filter((line) => !/^[a-z0-9.+-]+ +\S+ \S+/.test(line))).toEqual([]);
});

test('every package of package.json is told of in docs/decisions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const told = read('docs/decisions/2026-11-22-dependencies.md');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => !told.includes(name))).toEqual([]);
});
