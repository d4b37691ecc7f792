import { describe, expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, factsOf } from '../../test/support/machine-model.ts';
import { file, folder, linkTo } from '../../test/support/path-facts.ts';
import type { Facts, PathFact } from '../facts/facts.ts';
import { planFiles, wantedPaths } from './files.ts';

/** What is done to paths of the author's own, as words. */
const doneTo = (storage: Readonly<Record<string, unknown>>, more: Partial<Facts> = {}) => {
  const config = configOf({ storage, passwd: { users: [{ name: 'core' }] } });
  const { steps, refusals } = planFiles(config, factsOf([bootDisk()], more));
  const own = steps.flatMap((step) =>
    'path' in step && step.because.startsWith('/storage/') ? [`${step.kind} ${step.path}`] : [],
  );
  return [...own, ...refusals.map(({ code }) => code)];
};

const full: PathFact = { ...folder, empty: false };
describe('planFiles() for a directory', () => {
  const below = { path: '/var/d/f', contents: { source: 'data:,text' } };
  const emptied = { directories: [{ path: '/var/d', overwrite: true }], files: [below] };
  const held = { '/var/d': full, '/var/d/f': file('text') };
  const both = ['make-directory /var/d', 'write-file /var/d/f'];

  test.each([
    {
      name: 'empties it, and writes again what was in it',
      storage: emptied,
      more: { paths: held },
      expected: both,
    },
    {
      name: 'empties it once',
      storage: emptied,
      more: { paths: held, run: { wiped: ['/var/d'], fetched: {}, written: {} } },
      expected: [],
    },
    {
      name: 'empties it at first boot only',
      storage: emptied,
      more: { paths: held, provisioned: true },
      expected: [],
    },
    {
      name: 'notes that an empty one was, before something is in it',
      storage: emptied,
      more: { paths: { '/var/d': folder } },
      expected: both,
    },
    {
      name: 'writes again what was seen through a link',
      storage: emptied,
      more: { paths: { ...held, '/var/d': linkTo('/x') } },
      expected: both,
    },
    {
      name: 'keeps what is in it without overwrite',
      storage: { ...emptied, directories: [{ path: '/var/d' }] },
      more: { paths: held },
      expected: [],
    },
    {
      name: 'refuses a link in its place',
      storage: { directories: [{ path: '/var/d' }] },
      more: { paths: { '/var/d': linkTo('/x') } },
      expected: ['make-directory /var/d', 'path-exists'],
    },
  ])('$name', ({ storage, more, expected }) => {
    expect(doneTo(storage, more)).toEqual([...expected]);
  });
});

describe('planFiles() for a link', () => {
  const soft = { links: [{ path: '/l', target: 'x' }] };
  const owned = { links: [{ path: '/l', target: 'x', user: { id: 5 } }] };
  const hard = { links: [{ path: '/etc/h', target: '/etc/f', hard: true }] };
  const written = {
    ...hard,
    files: [{ path: '/etc/f', overwrite: true, contents: { source: 'data:,new' } }],
  };

  test.each([
    { name: 'makes one', storage: soft, paths: {}, expected: ['make-link /l'] },
    {
      name: 'changes its owner alone',
      storage: owned,
      paths: { '/l': linkTo('x') },
      expected: ['make-link /l'],
    },
    {
      name: 'refuses another',
      storage: soft,
      paths: { '/l': linkTo('y') },
      expected: ['make-link /l', 'path-exists'],
    },
    {
      name: 'refuses a folder',
      storage: soft,
      paths: { '/l': folder },
      expected: ['make-link /l', 'path-exists'],
    },
    {
      name: 'makes a hard one to a file of the image',
      storage: hard,
      paths: { '/etc/f': file('x'), '/etc/h': { kind: 'absent' } as const },
      expected: ['make-link /etc/h'],
    },
    {
      name: 'refuses a hard one to a folder',
      storage: hard,
      paths: { '/etc/f': folder },
      expected: ['make-link /etc/h', 'hard-link-target'],
    },
    {
      name: 'makes a hard one anew whose file is written anew',
      storage: written,
      paths: { '/etc/f': file('old'), '/etc/h': file('old') },
      expected: ['write-file /etc/f', 'make-link /etc/h'],
    },
  ])('$name', ({ storage, paths, expected }) => {
    expect(doneTo(storage, { paths })).toEqual([...expected]);
  });

  test('refuses a hard one to nothing, where that can be seen', () => {
    const absent = { kind: 'absent' } as const;
    expect(doneTo(hard, { paths: { '/etc/f': absent } })).toEqual(['make-link /etc/h', 'hard-link-target']);
    const below = { links: [{ path: '/var/h', target: '/var/f', hard: true }] };
    const paths = { '/var/f': absent };
    expect(doneTo(below, { paths })).toEqual(['make-link /var/h']);
    const mounts = { '/var': { device: '/dev/vda6', format: 'ext4' } };
    expect(doneTo(below, { paths, mounts })).toEqual(['make-link /var/h', 'hard-link-target']);
  });

  test('looks at the target of a hard one', () => {
    const paths = wantedPaths(configOf({ storage: hard })).map(({ path }) => path);
    expect(paths).toContain('/etc/f');
  });

  test('waits for all files, so that none is written by way of it', () => {
    const config = configOf({ storage: { ...soft, files: [{ path: '/etc/f' }] } });
    const { steps } = planFiles(config, factsOf([bootDisk()]));
    const [own] = steps.filter(({ kind, because }) => kind === 'make-link' && because.startsWith('/storage'));
    const [first] = steps.filter(({ because }) => because === '/storage/files/0');
    expect([own?.needs, first?.gives]).toEqual([expect.arrayContaining(['tree']), ['path:/etc/f', 'tree']]);
  });
});

test('planFiles() gives the folders that it makes in a home to its user', () => {
  const storage = { files: [{ path: '/var/home/core/.config/a/f' }] };
  const config = configOf({ storage, passwd: { users: [{ name: 'core' }] } });
  const { steps } = planFiles(config, factsOf([bootDisk()], { paths: { '/var/home/core': folder } }));
  const own = steps.filter(({ because }) => because === '/storage/files/0');
  expect(own.map((step) => ('path' in step && 'user' in step ? [step.path, step.user] : []))).toEqual([
    ['/var/home/core/.config', { name: 'core' }],
    ['/var/home/core/.config/a', { name: 'core' }],
    ['/var/home/core/.config/a/f', null],
  ]);
  for (const step of own) expect(step.needs).toContain('accounts');
});

test('planFiles() gives the folders that a mount in a home needs to its user', () => {
  const storage = { filesystems: [{ path: '/home/core/a/b', device: '/dev/vdb', format: 'ext4' }] };
  const planned = (homeDir: string) => {
    const config = configOf({ storage, passwd: { users: [{ name: 'core', homeDir }] } });
    const { steps } = planFiles(
      config,
      factsOf([bootDisk()], { paths: { '/home/core': full, '/home/core/a': full } }),
    );
    return steps.flatMap((step) =>
      step.because === '/storage/filesystems/0' && step.kind === 'make-directory' ? [step.path] : [],
    );
  };
  expect(planned('/home/core')).toEqual(['/home/core', '/home/core/a']);
  for (const shared of ['/', '/home']) expect(planned(shared)).toEqual([]);
});

test.each([
  [{ user: { name: 'core' }, group: { name: 'core' } }, []],
  [{ user: { name: 'me' }, group: { name: 'me' } }, []],
  [{ user: { id: 77 } }, []],
  [{ user: { name: 'who' } }, ['owner-not-found']],
  [{ group: { name: 'ops' } }, ['owner-not-found']],
  [{ user: { name: 'gone' } }, ['owner-not-found']],
])('planFiles() knows who may own a file: %j', (owner, expected) => {
  const passwd = { users: [{ name: 'me' }, { name: 'gone', shouldExist: false }] };
  const config = configOf({ storage: { files: [{ path: '/etc/f', ...owner }] }, passwd });
  const users = ['core', 'gone'].map((name) => ({
    ...{ name, uid: 1, gid: 1, gecos: '', homeDir: '/', shell: '', passwordDigest: '' },
  }));
  const groups = [{ name: 'core', gid: 1, members: [], passwordDigest: '' }];
  const { refusals } = planFiles(config, factsOf([bootDisk()], { accounts: { users, groups } }));
  expect(refusals.map(({ code }) => code)).toEqual(expected);
});
