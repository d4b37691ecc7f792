import { describe, expect, test } from 'bun:test';
import { utf8 } from '../bytes.ts';
import { type Recording, recordingHost, type Script } from '../host/recording.ts';
import type { Step, StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { execute } from './index.ts';

const common = { stage: 'files', because: '/x', needs: [], gives: [] } as const;

type Doing = Recording & { readonly run: (step: Step, more?: Partial<Context>) => Promise<void> };

const on = (script: Script = {}): Doing => {
  const recording = recordingHost(script);
  const context: Context = {
    host: recording.host,
    root: '/r',
    staged: new Map(),
    wiped: new Set(),
    intents: new Set(),
    onBytes: () => {},
    timeouts: { headersMs: 1000, totalMs: 1000 },
  };
  return { ...recording, run: (step, more = {}) => execute(step, { ...context, ...more }) };
};

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
      'write /r/a/b/.glowplug-2e7d2c03a950',
      'chown /r/a/b/.glowplug-2e7d2c03a950 0 0',
      'chmod /r/a/b/.glowplug-2e7d2c03a950 4755',
      'rename /r/a/b/.glowplug-2e7d2c03a950 /r/a/b/c',
    ]);
  });

  test('refuses other contents, unless it may overwrite them', async () => {
    const { run, text } = on({ tree: { '/r/f': 'old' } });
    await expect(run(writeOf('/f'))).rejects.toThrow(
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
    expect(said).toContain('chown /r/.glowplug-252f10c83610 1000 3000');
    await run(writeOf('/g', { user: { name: 'core' }, group: { primaryGroupOf: 'core' } }));
    expect(said.filter((line) => line.startsWith('chown')).at(-1)).toEndWith(' 1000 1001');
  });

  test('says which account is missing', async () => {
    await expect(on().run(writeOf('/f', { user: { name: 'who' } }))).rejects.toThrow(
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
    await expect(run(linkOf({}))).rejects.toThrow('Cannot make the link "/l": a file is there');
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
    });
    expect(said).toEqual(['chown /r/d 5 0', 'chmod /r/d 1777']);
  });
});

describe('partition-disk', () => {
  const step: StepOf<'partition-disk'> = {
    ...common,
    kind: 'partition-disk',
    device: '/dev/vdb',
    script: 'label: gpt\n',
    zero: [{ startByte: 1048576, bytes: 1048576 }],
    changes: [],
    devices: ['/dev/vdb1'],
    wipes: true,
  };

  test('blanks the new partition before anything can find it, then writes the table in one call', async () => {
    const { run, said } = on({ tree: { '/dev/vdb1': { device: true } } });
    const wiped = new Set<string>();
    await run(step, { wiped });
    expect(said).toEqual([
      'zero /dev/vdb 1048576 1048576',
      'sfdisk --quiet --lock=yes --no-reread --no-tell-kernel --wipe never --wipe-partitions never /dev/vdb < label: gpt\n',
      'sync /dev/vdb',
      'partx --update /dev/vdb',
    ]);
    expect([...wiped]).toEqual(['/dev/vdb']);
  });

  test('waits for udev where there is one', async () => {
    const { run, said } = on({ tree: { '/run/udev/control': '' } });
    await run(step);
    expect(said.at(-1)).toBe('udevadm wait --timeout=30 --settle /dev/vdb1');
  });

  test('tells of a device that does not come', async () => {
    await expect(on().run(step)).rejects.toThrow('Cannot find "/dev/vdb1"');
  });
});

describe('make-filesystem', () => {
  test.each([
    ['ext4', 'data', 'mkfs.ext4 -q -F -L gp-unfinish /dev/vdb1', 'tune2fs -L data /dev/vdb1'],
    ['xfs', '', 'mkfs.xfs -q -f -L gp-unfinish /dev/vdb1', 'xfs_admin -L -- /dev/vdb1'],
    [
      'btrfs',
      'data',
      'mkfs.btrfs --quiet --force --label gp-unfinish /dev/vdb1',
      'btrfs filesystem label /dev/vdb1 data',
    ],
    ['vfat', '', 'mkfs.vfat -n gp-unfinish /dev/vdb1', 'fatlabel -r /dev/vdb1'],
    ['swap', 'data', 'mkswap --force --label gp-unfinish /dev/vdb1', 'swaplabel --label data /dev/vdb1'],
  ] as const)('makes %s under another name, which is changed last', async (format, label, mkfs, relabel) => {
    const { run, said } = on({ tree: { '/dev/vdb1': { device: true } } });
    await run({
      ...common,
      kind: 'make-filesystem',
      device: '/dev/vdb1',
      format,
      label,
      uuid: null,
      options: [],
      wipes: false,
    });
    expect(said).toEqual([
      'wipefs --all --quiet /dev/vdb1',
      mkfs,
      'sync /dev/vdb1',
      relabel,
      'sync /dev/vdb1',
    ]);
  });

  test('has a device that mkfs failed on under the other name', async () => {
    const { run, said } = on({ answers: { 'mkfs.ext4': { exitCode: 1, stderr: 'I/O error' } } });
    const step = {
      ...common,
      kind: 'make-filesystem',
      device: '/dev/vdb1',
      format: 'ext4',
      label: 'data',
      uuid: null,
      options: [],
      wipes: false,
    } as const;
    await expect(run(step)).rejects.toThrow('I/O error');
    await Bun.sleep(0);
    expect(said.at(-1)).toStartWith('mkfs.ext4');
  });
});

describe('mount-etc', () => {
  const step: StepOf<'mount-etc'> = { ...common, kind: 'mount-etc', empty: true };
  const left = { '/r/var/lib/glowplug/etc/upper/left': 'x', '/r/etc/x': '' };

  test('empties what an attempt cut short left in the upper layer', async () => {
    const { run, text } = on({ tree: left });
    await run(step);
    expect(text('/r/var/lib/glowplug/etc/upper/left')).toBeNull();
  });

  test('never empties the upper layer of a node whose first boot is complete', async () => {
    const { run, text } = on({ tree: { ...left, '/r/var/lib/glowplug/provisioned.json': '{}' } });
    await run(step);
    expect(text('/r/var/lib/glowplug/etc/upper/left')).toBe('x');
  });
});

describe('seed-folder', () => {
  const step: StepOf<'seed-folder'> = { ...common, kind: 'seed-folder', from: '/usr/seed', path: '/var/to' };
  const source = { '/r/usr/seed/a': 'A', '/r/usr/seed/b': 'B' };
  const copies = (said: readonly string[]) => said.filter((line) => line.startsWith('cp'));

  test('leaves a folder that has something', async () => {
    const { run, said } = on({ tree: { ...source, '/r/var/to/mine': 'x' } });
    await run(step);
    expect(copies(said)).toEqual([]);
  });

  test('begins again where a copy was cut short, and takes its mark away last', async () => {
    const tree = { ...source, '/r/var/to/a': 'hal', '/r/var/to/.glowplug-unfinished/b': 'ha' };
    const { run, said, host } = on({ tree });
    // The pretended cp copies nothing, so that only the order is seen here; test/images copies.
    await expect(run(step)).rejects.toThrow('ENOENT');
    await Bun.sleep(0);
    expect(copies(said)).toHaveLength(2);
    expect(await host.stat('/r/var/to/.glowplug-unfinished')).not.toBeNull();
  });
});

describe('change-account', () => {
  test('never has the password on a command line', async () => {
    const { run, said } = on();
    const argv = ['useradd', 'core'];
    await run({
      ...common,
      kind: 'change-account',
      account: 'user',
      name: 'core',
      change: 'add',
      argv,
      passwordHash: '$y$x',
    });
    expect(said).toEqual(['[/r] useradd core', '[/r] chpasswd --encrypted < core:$y$x\n']);
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
