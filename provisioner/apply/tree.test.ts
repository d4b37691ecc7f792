import { describe, expect, test } from 'bun:test';
import { common, on } from '../../test/support/doing.ts';
import { failureOf } from '../../test/support/failure.ts';
import { utf8 } from '../bytes.ts';
import type { StepOf } from '../steps.ts';

const writeOf = (path: string, more: Partial<StepOf<'write-file'>> = {}): StepOf<'write-file'> => ({
  ...common,
  kind: 'write-file',
  path,
  contents: { from: 'plan', bytes: utf8('new') },
  append: [],
  mode: null,
  user: null,
  group: null,
  overwrite: false,
  ...more,
});

describe('write-file', () => {
  test('makes parents, and the file in one move with its mode', async () => {
    const { run, said } = on();
    await run(writeOf('/a/b/c', { mode: 0o4755 }));
    expect(said).toEqual([
      'mkdir /r/a 755',
      'mkdir /r/a/b 755',
      'write /r/a/b/.glowplug-2e7d2c03a950 0:0 4755',
      'rename /r/a/b/.glowplug-2e7d2c03a950 /r/a/b/c',
    ]);
  });

  test('refuses other contents, unless it may overwrite them', async () => {
    const { run, text } = on({ tree: { '/r/f': 'old' } });
    expect(await failureOf(run(writeOf('/f')))).toContain(
      'Cannot write "/f": a file with other contents is there',
    );
    await run(writeOf('/f', { overwrite: true }));
    expect(text('/r/f')).toBe('new');
  });

  test('replaces what an attempt cut short left', async () => {
    const { run, text } = on({ tree: { '/r/f': 'ol' } });
    await run(writeOf('/f'), { intents: new Set(['/f']) });
    expect(text('/r/f')).toBe('new');
  });

  test('keeps what is right already', async () => {
    const { run, said } = on({ tree: { '/r/f': 'new' } });
    await run(writeOf('/f'));
    expect(said).toEqual(['chown /r/f 0 0', 'chmod /r/f 644']);
  });

  test('appends once, however often it runs', async () => {
    const { run, text } = on({ tree: { '/r/f': 'base\n' } });
    const step = writeOf('/f', { contents: null, append: [{ from: 'plan', bytes: utf8('more\n') }] });
    await run(step);
    await run(step);
    expect(text('/r/f')).toBe('base\nmore\n');
  });

  test('puts contents and what is appended together', async () => {
    const { run, text } = on();
    await run(writeOf('/f', { append: [{ from: 'plan', bytes: utf8('er') }] }));
    expect(text('/r/f')).toBe('newer');
  });

  test('follows links of parents inside the root, and replaces one at the end', async () => {
    const { run, text } = on({
      tree: {
        '/r/home': { link: '/var/home' },
        '/r/var/home/f': { link: '/etc/passwd' },
        '/r/etc/passwd': 'x',
      },
    });
    await run(writeOf('/home/f', { overwrite: true }));
    expect([text('/r/var/home/f'), text('/r/etc/passwd')]).toEqual(['new', 'x']);
  });

  test('gives the file to names of the node’s own accounts', async () => {
    const tree = {
      '/r/etc/passwd': 'core:x:1000:1001::/home/core:/bin/sh\n',
      '/r/etc/group': 'ops:x:3000:\n',
    };
    const { run, said } = on({ tree });
    await run(writeOf('/f', { user: { name: 'core' }, group: { name: 'ops' } }));
    expect(said).toContain('write /r/.glowplug-252f10c83610 1000:3000 644');
    await run(writeOf('/g', { user: { name: 'core' }, group: { primaryGroupOf: 'core' } }));
    expect(said.filter((line) => line.startsWith('write')).at(-1)).toEndWith(' 1000:1001 644');
  });

  test('says which account is missing', async () => {
    expect(await failureOf(on().run(writeOf('/f', { user: { name: 'who' } })))).toContain(
      'Cannot give "/f" to the user "who": the node has no such user (add it to passwd)',
    );
  });

  test('writes what was fetched', async () => {
    const { run, text } = on({ tree: { '/run/x': 'fetched' } });
    const resource = { source: 'http://a.test/f', httpHeaders: [] };
    const staged = new Map([['k', { path: '/run/x', sha512: '', bytes: 7 }]]);
    await run(writeOf('/f', { contents: { from: 'fetch', key: 'k', resource } }), { staged });
    expect(text('/r/f')).toBe('fetched');
  });

  test('fetches what is too large for memory beside its place, and copies it nowhere', async () => {
    const digests = { bytes: 1, hashes: { sha256: '', sha512: 'aa' }, tail: '' };
    const { run, said } = on({ download: () => ({ outcome: 'done', digests }) });
    const resource = { source: 'http://a.test/f', httpHeaders: [] };
    const staged = new Map([['k', { path: null, sha512: '', bytes: 0 }]]);
    await run(writeOf('/f', { contents: { from: 'fetch', key: 'k', resource } }), { staged });
    expect(said.filter((line) => /^(write|rename) /.test(line))).toEqual([
      'rename /r/.glowplug-252f10c83610-k /r/f',
    ]);
    expect(staged.get('k')?.sha512).toBe('aa');
  });
});

describe('make-link', () => {
  const linkOf = (more: Partial<StepOf<'make-link'>>): StepOf<'make-link'> => ({
    ...common,
    kind: 'make-link',
    path: '/l',
    target: '/f',
    hard: false,
    user: null,
    group: null,
    overwrite: false,
    ...more,
  });

  test('refuses what is there, unless it may overwrite it', async () => {
    const { run, host } = on({ tree: { '/r/l': 'x' } });
    expect(await failureOf(run(linkOf({})))).toContain('Cannot make the link "/l": a file is there');
    await run(linkOf({ overwrite: true }));
    expect(await host.readLink('/r/l')).toBe('/f');
  });

  test('gives a link that is there to its owner', async () => {
    const { run, said } = on({ tree: { '/r/l': { link: '/f' } } });
    await run(linkOf({ user: { id: 5 } }));
    expect(said).toEqual(['chown /r/l 5 0']);
  });

  test('takes the place of a folder when it may', async () => {
    const { run, host } = on({ tree: { '/r/l/x': 'x' } });
    expect(await failureOf(run(linkOf({})))).toContain('a directory is there');
    await run(linkOf({ overwrite: true }));
    expect(await host.readLink('/r/l')).toBe('/f');
  });

  test('makes a hard link to a file of the node', async () => {
    const { run, text } = on({ tree: { '/r/f': 'same' } });
    await run(linkOf({ hard: true }));
    expect(text('/r/l')).toBe('same');
  });
});

describe('make-directory', () => {
  test('changes mode and owner of one that is there, and nothing else', async () => {
    const { run, said } = on({ tree: { '/r/d/f': 'x' } });
    await run({
      ...common,
      kind: 'make-directory',
      path: '/d',
      mode: 0o1777,
      user: { id: 5 },
      group: null,
      overwrite: false,
      existing: 'adjust',
    });
    expect(said).toEqual(['chown /r/d 5 0', 'chmod /r/d 1777']);
  });

  const emptying: StepOf<'make-directory'> = {
    ...common,
    kind: 'make-directory',
    path: '/d',
    mode: 0o755,
    user: null,
    group: null,
    overwrite: true,
    existing: 'empty',
  };

  test('takes away what is in one that is to be empty, and notes it', async () => {
    const { run, said } = on({ tree: { '/r/d/a/b': '', '/r/d/c': '', '/r/d/lost+found/x': '' } });
    const wiped = new Set<string>();
    await run(emptying, { wiped });
    expect(said.filter((line) => line.startsWith('remove'))).toEqual(['remove /r/d/a', 'remove /r/d/c']);
    expect([...wiped]).toEqual(['/d']);
  });

  test('takes the place of a link, not of what it leads to', async () => {
    const { run, text, host } = on({ tree: { '/r/d': { link: '/e' }, '/r/e/f': 'kept' } });
    await run(emptying);
    expect([text('/r/e/f'), (await host.stat('/r/d'))?.kind]).toEqual(['kept', 'directory']);
  });

  test('leaves one that others have made', async () => {
    const { run, said } = on({ tree: { '/r/d/f': '' } });
    await run({ ...emptying, existing: 'keep', user: { id: 7 } });
    expect(said).toEqual([]);
  });
});

describe('record-intents', () => {
  test('adds to what attempts before have noted, and knows what is the author’s', async () => {
    const tree = { '/r/var/lib/glowplug/intents.json': '["/a"]', '/r/a': '', '/r/theirs': '' };
    const { run, text } = on({ tree });
    const intents = new Set<string>();
    await run({ ...common, kind: 'record-intents', paths: ['/a', '/b', '/theirs'] }, { intents });
    expect([...intents]).toEqual(['/a', '/b']);
    expect(text('/r/var/lib/glowplug/intents.json')).toBe('["/a","/b"]');
  });
});
