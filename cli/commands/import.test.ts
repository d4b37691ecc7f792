import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolders } from '../../test/support/folders.ts';
import { paints } from '../../transpiler/render/paint.ts';
import type { Io } from '../io.ts';
import { run } from '../run.ts';
import { commands } from './index.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const glowplug = async (argv: readonly string[], text: string) => {
  const said = { out: '', error: '' };
  const io: Io = {
    print: (more) => (said.out += more),
    complain: (more) => (said.error += more),
    read: () => new TextEncoder().encode(text),
    paint: paints.plain,
    paintPrinted: paints.plain,
  };
  return { code: await run(['import', ...argv], commands, io), ...said };
};

const temporary = emptyFolders('import');

const whole = '#cloud-config\nhostname: cp1\n';
const lossy = '#cloud-config\nhostname: cp1\nruncmd:\n  - swapoff -a\n  - whatever\n';
const wrong = 'variant: fcos\nversion: 9.9.9\n';

describe('glowplug import', () => {
  test.each([
    { argv: [], text: whole, code: 0 },
    { argv: [], text: lossy, code: 0 },
    { argv: ['--strict'], text: whole, code: 0 },
    { argv: ['--strict'], text: lossy, code: 1 },
    { argv: ['--keep-commands', '--strict'], text: lossy, code: 0 },
    { argv: [], text: wrong, code: 1 },
    { argv: ['--from', 'ignition'], text: whole, code: 1 },
    { argv: ['--from', 'talos'], text: whole, code: 2 },
    { argv: ['--files-dir', '/does/not/exist'], text: whole, code: 2 },
  ])('%j ends as it says, and with YAML if that is 0', async ({ argv, text, code }) => {
    const told: { readonly code: number; readonly out: string } = await glowplug(argv, text);
    expect([told.code, told.out.includes('variant: glowplug')]).toEqual([code, code === 0]);
  });

  test('writes the YAML into a file, and with --json the report to standard output', async () => {
    const output = join(temporary(), 'node.yaml');
    const { code, out, error } = await glowplug(['--json', '-o', output], lossy);
    expect([code, error, readFileSync(output, 'utf8').includes('hostname: cp1')]).toEqual([0, '', true]);
    expect(JSON.parse(out)).toMatchObject([
      { code: 'command-left-out', severity: 'warning', line: 5, column: 5 },
      { code: 'not-needed', severity: 'note', line: 4, column: 5 },
    ]);
  });

  test('writes no file when a loss is an error', async () => {
    const output = join(temporary(), 'node.yaml');
    const { code } = await glowplug(['--strict', '-o', output], lossy);
    expect([code, existsSync(output)]).toEqual([1, false]);
  });
});
