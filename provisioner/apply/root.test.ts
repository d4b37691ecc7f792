import { describe, expect, test } from 'bun:test';
import { common, on } from '../../test/support/doing.ts';
import { failureOf } from '../../test/support/failure.ts';
import type { StepOf } from '../steps.ts';

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
    const tree = { ...source, '/r/var/to/a': 'hal', '/r/var/to/.glowplug-unfinished/copy/b': 'ha' };
    const { run, said, host } = on({ tree });
    // The pretended cp copies nothing, so that only the order is seen here; test/images copies.
    expect(await failureOf(run(step))).toContain('ENOENT');
    await Bun.sleep(0);
    expect(copies(said)).toEqual([
      'cp --archive --target-directory /r/var/to/.glowplug-unfinished/copy /r/usr/seed/a /r/usr/seed/b',
    ]);
    expect(await host.stat('/r/var/to/.glowplug-unfinished')).not.toBeNull();
  });
});

describe('bind-folder', () => {
  test('marks the kept folder before it copies what the image has', async () => {
    const step: StepOf<'bind-folder'> = { ...common, kind: 'bind-folder', path: '/etc/kept', mode: 0o755 };
    const { run, said } = on({ tree: { '/r/etc/kept/of-the-image': 'x' } });
    // As above: the pretended cp copies nothing.
    expect(await failureOf(run(step))).toContain('ENOENT');
    const folder = '/r/var/lib/glowplug/persist/etc/kept';
    expect(said.filter((line) => /^(mkdir|cp)/.test(line) && line.includes('unfinished'))).toEqual([
      `mkdir ${folder}/.glowplug-unfinished 700`,
      `mkdir ${folder}/.glowplug-unfinished/copy 700`,
      `cp --archive --target-directory ${folder}/.glowplug-unfinished/copy /r/etc/kept/of-the-image`,
    ]);
  });
});

describe('change-account', () => {
  const addCore: StepOf<'change-account'> = {
    ...common,
    kind: 'change-account',
    account: 'user',
    name: 'core',
    change: 'add',
    argv: ['useradd', 'core'],
    passwordHash: '$y$x',
    home: null,
  };

  test('never has the password on a command line', async () => {
    const { run, said } = on({ tree: { '/r/usr/sbin/useradd': '', '/r/usr/sbin/chpasswd': '' } });
    await run(addCore);
    expect(said).toEqual(['[/r] useradd core', '[/r] chpasswd --encrypted < core:$y$x\n']);
  });

  test('uses our own programs on a root without any', async () => {
    const { run, said } = on();
    await run(addCore);
    expect(said).toEqual(['useradd --root /r core', 'chpasswd --root /r --encrypted < core:$y$x\n']);
  });

  const withHome = { ...addCore, passwordHash: null, home: '/home/core' };
  const account = { '/r/etc/passwd': 'core:x:1000:1000::/home/core:/bin/sh\n' };
  const changesOfHome = (said: readonly string[]) =>
    said.filter((line) => / \/r\/home\/core( |$)/.test(line));

  test('gives a new home to its user', async () => {
    const { run, said } = on({ tree: account });
    await run(withHome);
    expect(changesOfHome(said)).toEqual([
      'mkdir /r/home/core 755',
      'sync /r/home/core',
      'chmod /r/home/core 700',
      'chown /r/home/core 1000 1000',
      'sync /r/home/core',
      'sync /r/home/core',
    ]);
    // Without the mark, a boot that finds the user would take his home for done.
    const order = [
      'mkdir /r/home/core/.glowplug-unfinished 700',
      'useradd --root /r core',
      'chown /r/home/core 1000 1000',
      'remove /r/home/core/.glowplug-unfinished',
    ];
    expect(said.filter((line) => order.includes(line))).toEqual(order);
  });

  test('fills a home anew that was being filled when the power went', async () => {
    const home = { '/r/etc/skel/.profile': 'p', '/r/home/core/.glowplug-unfinished/copy/.profile': '' };
    const { run, said } = on({ tree: { ...account, ...home } });
    expect(await failureOf(run(withHome))).toContain('ENOENT');
    expect(said).toContain(
      'chown --recursive --no-dereference 1000:1000 /r/home/core/.glowplug-unfinished/copy',
    );
  });

  test('leaves a home that has something', async () => {
    const { run, said } = on({ tree: { ...account, '/r/etc/skel/.profile': 'p', '/r/home/core/mine': 'x' } });
    await run(withHome);
    expect(changesOfHome(said)).toEqual([]);
  });
});
