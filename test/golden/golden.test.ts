import { describe, expect, test, setDefaultTimeout } from 'bun:test';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../cli/commands/index.ts';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';
import { paints } from '../../transpiler/render/paint.ts';
import { generated } from './generated.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

/**
 * Each folder is one run of `glowplug transpile in.yaml`: what it prints is out.json, what it complains of is report.txt,
 * and `files/`, where it is there, is its --files-dir. UPDATE_GOLDEN=1 writes what is printed now.
 */
const cases = readdirSync(import.meta.dir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const transpile = async (name: string): Promise<{ readonly 'out.json': string; readonly 'report.txt': string }> => {
  const folder = join(import.meta.dir, name);
  const said = { out: '', error: '' };
  const io: Io = {
    print: (text) => (said.out += text),
    complain: (text) => (said.error += text),
    read: () => generated[name]?.() ?? readFileSync(join(folder, 'in.yaml')),
    paint: paints.plain,
    paintPrinted: paints.plain,
  };
  const files = existsSync(join(folder, 'files')) ? ['--files-dir', join(folder, 'files')] : [];
  await run(['transpile', '--pretty', ...files, 'in.yaml'], commands, io);
  return { 'out.json': said.out, 'report.txt': said.error.replaceAll(import.meta.dir, 'GOLDEN') };
};

describe('glowplug transpile', () => {
  for (const name of new Set([...cases, ...Object.keys(generated)])) {
    test(name, async () => {
      for (const [file, text] of Object.entries(await transpile(name))) compare(join(import.meta.dir, name, file), text);
    });
  }

  test('has at least forty bad inputs', () => {
    const bad = cases.filter((name) => !existsSync(join(import.meta.dir, name, 'out.json')));
    expect(bad.length).toBeGreaterThanOrEqual(40);
  });
});

const compare = (path: string, text: string): void => {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (text === '') rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
};
