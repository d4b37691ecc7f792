import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolders } from '../test/support/folders.ts';
import { paints } from '../transpiler/render/paint.ts';
import { commands } from './commands/index.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const minimal = 'variant: glowplug\nversion: 1.0.0\nhost:\n  hostname: cp1\n';

/** One run with files that exist only here. */
const glowplug = async (
  argv: readonly string[],
  files: Readonly<Record<string, string>> = { '-': minimal },
) => {
  const said = { out: '', error: '' };
  const io: Io = {
    print: (text) => (said.out += text),
    complain: (text) => (said.error += text),
    read: (path) => new TextEncoder().encode(files[path] ?? ''),
    paint: paints.plain,
    paintPrinted: paints.plain,
  };
  return { code: await run(argv, commands, io), ...said };
};

const temporary = emptyFolders('cli');

describe('glowplug', () => {
  test('ends with 2 and explains itself when nothing is asked', async () => {
    const { code, error } = await glowplug([]);
    expect([code, error.startsWith('glowplug turns')]).toEqual([2, true]);
  });

  test.each([
    [['transpil'], 'Did you mean "transpile"?'],
    [['transpile', '--stirct'], 'Did you mean "--strict"?'],
    [['transpile', '--strict=yes'], 'takes no value'],
    [['transpile', '-o'], 'needs a value'],
    [['transpile', 'a', 'b'], 'does not know what to do with "b"'],
    [['where', 'a'], 'needs POINTER'],
    [['schema', 'nod'], 'Did you mean "node"?'],
    [['completion'], 'needs SHELL'],
    [['where', '-', 'host.hostname'], '"/host/hostname"'],
    [['where', '-', '/host/hostnam'], 'At "/host" there is: '],
  ])('%j is refused with 2 and a hint', async (argv, hint) => {
    const { code, error, out } = await glowplug(argv);
    expect([code, out, error.includes(hint)]).toEqual([2, '', true]);
  });

  test('says usage errors as JSON where that is asked', async () => {
    const { error } = await glowplug(['transpile', '--nonsense', '--json']);
    expect(JSON.parse(error)).toMatchObject([{ code: 'usage', severity: 'error' }]);
  });

  test.each(commands.map(({ name }) => [name]))('%s --help has an example and its options', async (name) => {
    const { code, out } = await glowplug([name, '--help']);
    expect([code, out.includes(`  glowplug ${name}`), out.includes('--json')]).toEqual([0, true, true]);
  });

  test.each([['bash'], ['zsh'], ['fish']])('completes in %s', async (shell) => {
    const { code, out } = await glowplug(['completion', shell]);
    const words = ['files-dir', 'validate', 'butane ignition cloud-init'];
    expect([code, ...words.map((word) => out.includes(word))]).toEqual([0, true, true, true]);
  });

  test('prints what it is as JSON', async () => {
    const { out } = await glowplug(['version', '--json']);
    expect(JSON.parse(out)).toMatchObject({ spec: ['1.0.0'] });
  });

  test('prints both schemas', async () => {
    for (const which of ['node', 'config'])
      expect(JSON.parse((await glowplug(['schema', which])).out)).toMatchObject({
        title: expect.any(String),
      });
  });
});

describe('glowplug transpile', () => {
  test('prints the spec and nothing else', async () => {
    expect(await glowplug(['transpile', '-'])).toEqual({
      code: 0,
      out: '{"glowplug":{"version":"1.0.0"},"host":{"hostname":"cp1"}}\n',
      error: '',
    });
  });

  test('ends with 1 and no spec on an error', async () => {
    const { code, out } = await glowplug(['transpile'], { '-': `${minimal}x: 1\n` });
    expect([code, out]).toEqual([1, '']);
  });

  test('--strict ends with 1 on a warning', async () => {
    const warned = { '-': `${minimal}x-a: &a 1\n` };
    expect((await glowplug(['transpile'], warned)).code).toBe(0);
    expect(await glowplug(['transpile', '--strict'], warned)).toMatchObject({ code: 1, out: '' });
  });

  test('--json puts diagnostics where the spec is not', async () => {
    const wrong = { '-': `${minimal}x: 1\n` };
    const place = {
      code: 'unknown-key',
      line: 5,
      column: 1,
      endLine: 5,
      endColumn: 2,
      path: '/x',
      file: '<standard input>',
    };
    expect(JSON.parse((await glowplug(['transpile', '--json'], wrong)).error)).toMatchObject([place]);
    expect(JSON.parse((await glowplug(['transpile', '--json', '--check'], wrong)).out)).toMatchObject([
      place,
    ]);
    expect(JSON.parse((await glowplug(['validate', '--json'], wrong)).out)).toMatchObject([place]);
  });

  test('-o writes the whole file, and leaves nothing beside it', async () => {
    const folder = temporary();
    const target = join(folder, 'spec.json');
    writeFileSync(target, 'old');
    symlinkSync('spec.json', join(folder, 'link'));
    expect((await glowplug(['transpile', '-o', join(folder, 'link')])).code).toBe(0);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ host: { hostname: 'cp1' } });
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link', 'spec.json']);
  });

  test('-o leaves the old file on an error, and ends with 4 where it cannot write', async () => {
    const folder = temporary();
    const target = join(folder, 'spec.json');
    writeFileSync(target, 'old');
    await glowplug(['transpile', '-o', target], { '-': `${minimal}x: 1\n` });
    expect(readFileSync(target, 'utf8')).toBe('old');
    const { code, error } = await glowplug(['transpile', '-o', join(folder, 'missing', 'spec.json')]);
    expect([code, error.includes('Cannot write')]).toEqual([4, true]);
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });

  test('--files-dir must be there', async () => {
    expect((await glowplug(['transpile', '--files-dir', '/nonexistent'])).code).toBe(2);
  });
});

describe('glowplug validate', () => {
  test('knows a spec from YAML', async () => {
    const spec = '{"glowplug": {"version": "1.0.0"},\n "host": {"hostnam": "cp1"}}';
    const { code, error } = await glowplug(['validate', 'a.json'], { 'a.json': spec });
    expect([code, error.includes('a.json:2:11')]).toEqual([1, true]);
    const flow = '{"variant": "glowplug", "version": "1.0.0", "host": {"time_servers": []}}';
    expect((await glowplug(['validate', 'a.yaml'], { 'a.yaml': flow })).code).toBe(0);
  });
});

describe('glowplug where', () => {
  test('finds the line of a place that sugar made', async () => {
    const yaml = `${minimal}persistence:\n  folders:\n    - path: /var/a\n      on:\n        disk: /dev/vdb\n        size_mib: 10\n`;
    const { out } = await glowplug(['where', '--json', '-', '/storage/disks/0/device'], { '-': yaml });
    expect(JSON.parse(out)).toMatchObject({ line: 8, path: '/persistence/folders/0/on' });
  });

  test('shows no secret', async () => {
    const yaml = `${minimal}passwd:\n  users:\n    - name: core\n      password_hash: $y$abc\n`;
    const { out } = await glowplug(['where', '-', '/passwd/users/0/passwordHash'], { '-': yaml });
    expect([out.includes('$y$abc'), out.includes('<standard input>:8:22')]).toEqual([false, true]);
  });
});
