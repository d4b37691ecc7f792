import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../../cli/commands/index.ts';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';
import { importCodes } from '../../importer/report.ts';
import { paints } from '../../transpiler/render/paint.ts';
import { generated } from './generated.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

/**
 * Each folder is one run of `glowplug import in.*`: what it prints is out.yaml, what it complains of is report.txt, `files/` its
 * --files-dir, and `arguments` has more of its command line. UPDATE_GOLDEN=1 writes what is printed now.
 */
const cases = readdirSync(import.meta.dir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const names = [...new Set([...cases, ...Object.keys(generated)])];

const folderOf = (name: string): string => join(import.meta.dir, name);

const inputOf = (name: string): { readonly file: string; readonly bytes: Uint8Array } => {
  const make = generated[name];
  if (make !== undefined) return { file: 'in.bin', bytes: make() };
  const file = readdirSync(folderOf(name)).find((each) => each.startsWith('in.'));
  if (file === undefined) throw new Error(`No in.* in ${name}`);
  return { file, bytes: readFileSync(join(folderOf(name), file)) };
};

const glowplug = async (argv: readonly string[], bytes: Uint8Array) => {
  const said = { out: '', error: '' };
  const io: Io = {
    print: (text) => (said.out += text),
    complain: (text) => (said.error += text),
    read: () => bytes,
    paint: paints.plain,
    paintPrinted: paints.plain,
  };
  return { code: await run(argv, commands, io), ...said };
};

const moreArguments = (name: string): readonly string[] => {
  const path = join(folderOf(name), 'arguments');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(/\s+/) : [];
};

const filesDir = (name: string): readonly string[] =>
  existsSync(join(folderOf(name), 'files')) ? ['--files-dir', join(folderOf(name), 'files')] : [];

describe('glowplug import', () => {
  for (const name of names) {
    test(name, async () => {
      const { file, bytes } = inputOf(name);
      const { out, error } = await glowplug(
        ['import', ...moreArguments(name), ...filesDir(name), file],
        bytes,
      );
      compare(join(folderOf(name), 'out.yaml'), out);
      compare(join(folderOf(name), 'report.txt'), error.replaceAll(import.meta.dir, 'GOLDEN'));
    });
  }

  test('writes what transpile --strict takes without a word', async () => {
    for (const name of cases.filter((each) => existsSync(join(folderOf(each), 'out.yaml')))) {
      const yaml = readFileSync(join(folderOf(name), 'out.yaml'));
      const files = hasLocal(yaml) ? filesDir(name) : [];
      const { code, error } = await glowplug(['transpile', '--strict', ...files, 'out.yaml'], yaml);
      expect([name, code, error]).toEqual([name, 0, '']);
    }
  });

  test('tells each loss where it is', async () => {
    for (const name of cases) {
      const { file, bytes } = inputOf(name);
      const argv = ['import', '--json', ...moreArguments(name), ...filesDir(name), file];
      const told: unknown = JSON.parse((await glowplug(argv, bytes)).error || '[]');
      expect([name, JSON.stringify(told)]).not.toEqual([name, expect.stringContaining('"line":0')]);
    }
  });

  test('has at least forty cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});

describe('docs/import.md', () => {
  const path = join(import.meta.dir, '../../docs/import.md');

  test('shows files as they are', () => {
    const text = readFileSync(path, 'utf8');
    const shown = text.replaceAll(
      /<!-- (test\/import\/\S+) -->\n```(\w*)\n[\s\S]*?```\n/g,
      (_, file: string, language: string) => {
        const contents = readFileSync(join(import.meta.dir, '../..', file), 'utf8').trimEnd();
        return `<!-- ${file} -->\n\`\`\`${language}\n${contents}\n\`\`\`\n`;
      },
    );
    compare(path, shown);
  });

  test.each(Object.entries(importCodes))('explains %s', (code, meaning) => {
    expect(readFileSync(path, 'utf8')).toContain(`| \`${code}\` | ${meaning} |`);
  });
});

const hasLocal = (yaml: Uint8Array): boolean => /\blocal:|_local:/.test(new TextDecoder().decode(yaml));

const compare = (path: string, text: string): void => {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    if (text === '') rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
};
