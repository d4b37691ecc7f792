import { describe, expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, factsOf } from '../../test/support/machine-model.ts';
import { file, folder, linkTo } from '../../test/support/path-facts.ts';
import { sha256, sha512, utf8 } from '../bytes.ts';
import type { Facts, PathFact } from '../facts/facts.ts';
import { planFiles, wantedPaths } from './files.ts';
import { resourceKey } from './resources.ts';

/** What becomes of one file: "write", "nothing" or the code of the refusal. */
const decide = (
  asked: Readonly<Record<string, unknown>>,
  found: PathFact,
  more: Partial<Facts> = {},
): string => {
  const config = configOf({ storage: { files: [{ path: '/etc/f', ...asked }] } });
  const { steps, refusals } = planFiles(
    config,
    factsOf([bootDisk()], { paths: { '/etc/f': found }, ...more }),
  );
  const own = refusals.find(({ because }) => because.startsWith('/storage/files/0'));
  if (own !== undefined) return own.code;
  return steps.some((step) => step.kind === 'write-file' && step.path === '/etc/f') ? 'write' : 'nothing';
};

const data = { contents: { source: 'data:,text' } };
const remote = { contents: { source: 'http://a.test/f' } };
const hashed = {
  contents: { source: 'http://a.test/f', verification: { hash: `sha256-${sha256(utf8('text'))}` } },
};
const appending = { append: [{ source: 'data:,text' }] };
const absent: PathFact = { kind: 'absent' };

describe('planFiles() for a file', () => {
  test.each([
    { asked: data, found: absent, expected: 'write' },
    { asked: data, found: file('text'), expected: 'nothing' },
    { asked: data, found: file('other'), expected: 'path-exists' },
    { asked: { ...data, overwrite: true }, found: file('other'), expected: 'write' },
    { asked: { ...data, overwrite: true }, found: folder, expected: 'write' },
    { asked: data, found: folder, expected: 'path-exists' },
    { asked: { ...data, mode: 0o600 }, found: file('text'), expected: 'write' },
    { asked: { ...data, user: { id: 7 } }, found: file('text'), expected: 'write' },
    { asked: { mode: 0o644 }, found: file('anything'), expected: 'nothing' },
    { asked: appending, found: file('some text'), expected: 'nothing' },
    { asked: appending, found: file('some'), expected: 'write' },
    { asked: hashed, found: file('text'), expected: 'nothing' },
    { asked: hashed, found: file('other'), expected: 'path-exists' },
    { asked: remote, found: absent, expected: 'write' },
    { asked: remote, found: file('text'), expected: 'path-exists' },
    {
      asked: { ...data, contents: { source: 'data:;base64,%%%' } },
      found: absent,
      expected: 'resource-broken',
    },
  ])('asked $asked', ({ asked, found, expected }) => {
    expect(decide(asked, found)).toBe(expected);
  });

  test('takes what was fetched without a hash for right on a node whose first boot is complete', () => {
    expect(decide(remote, file('text'), { provisioned: true })).toBe('nothing');
  });

  test('knows in the run that fetched it', () => {
    const key = resourceKey({ source: 'http://a.test/f', httpHeaders: [] });
    const run = (text: string) => ({
      run: { wiped: [], written: {}, fetched: { [key]: { sha512: sha512(utf8(text)), bytes: 4 } } },
    });
    expect(decide(remote, file('text'), run('text'))).toBe('nothing');
    expect(decide({ ...remote, overwrite: true }, file('text'), run('other'))).toBe('write');
  });

  test('writes over what an attempt cut short has begun', () => {
    expect(decide(data, file('te'), { intents: ['/etc/f'] })).toBe('write');
  });
});

test('planFiles() fetches a resource once, however often it is asked for', () => {
  const files = ['/a', '/b'].map((path) => ({ path, ...remote }));
  const { steps } = planFiles(configOf({ storage: { files } }), factsOf([bootDisk()]));
  expect(steps.filter(({ kind }) => kind === 'fetch-resource')).toHaveLength(1);
});

test('planFiles() writes a file after the folders above it and the accounts it names', () => {
  const storage = {
    directories: [{ path: '/var/x' }],
    files: [{ path: '/var/x/f', user: { name: 'core' }, ...remote }],
  };
  const { steps } = planFiles(configOf({ storage }), factsOf([bootDisk()]));
  const step = steps.find((one) => one.kind === 'write-file' && one.path === '/var/x/f');
  expect(step?.needs).toEqual([
    'root',
    'path:/var',
    'path:/var/x',
    'accounts',
    `resource:${resourceKey({ source: 'http://a.test/f', httpHeaders: [] })}`,
  ]);
});

test('planFiles() lets the author’s own file win over what the config is rendered to', () => {
  const config = configOf({
    host: { hostname: 'cp1' },
    storage: { files: [{ path: '/etc/hostname', contents: { source: 'data:,mine' } }] },
  });
  const { steps } = planFiles(config, factsOf([bootDisk()]));
  const own = steps.filter((step) => step.kind === 'write-file' && step.path === '/etc/hostname');
  expect(own.map(({ because }) => because)).toEqual(['/storage/files/0']);
});

test('planFiles() keeps the spec from all but root', () => {
  const { steps } = planFiles(configOf({}), factsOf([bootDisk()]));
  expect(
    steps.find((step) => step.kind === 'write-file' && step.path === '/var/lib/glowplug/spec.json'),
  ).toMatchObject({ mode: 0o600 });
});

test('wantedPaths() asks for the end of a file that is only appended to', () => {
  const config = configOf({ storage: { files: [{ path: '/etc/f', ...appending }] } });
  expect(wantedPaths(config)[0]).toEqual({ path: '/etc/f', hashes: [], tailBytes: 4 });
});

test('planFiles() makes a file that takes another’s place as a new one', () => {
  const config = configOf({ storage: { files: [{ path: '/etc/f', overwrite: true, ...data }] } });
  const { steps } = planFiles(config, factsOf([bootDisk()]));
  expect(steps.find(({ because }) => because === '/storage/files/0')).toMatchObject({
    mode: 0o644,
    user: { id: 0 },
    group: { id: 0 },
  });
});

test('planFiles() takes links that are as asked for done', () => {
  const links = [
    { path: '/l', target: 'x' },
    { path: '/h', target: '/f', hard: true },
  ];
  const paths: Facts['paths'] = {
    '/l': linkTo('x'),
    '/h': file('same'),
    '/f': file('same'),
  };
  const { steps } = planFiles(configOf({ storage: { links } }), factsOf([bootDisk()], { paths }));
  expect(steps.filter(({ kind, because }) => kind === 'make-link' && because.startsWith('/storage'))).toEqual(
    [],
  );
});

const anySha256 = `sha256-${'a'.repeat(64)}`;
test.each([
  ['inline', { contents: { source: 'data:,a' } }, ['sha512']],
  ['fetched', { contents: { source: 'http://a.test/' } }, ['sha512']],
  ['verified', { contents: { source: 'http://a.test/', verification: { hash: anySha256 } } }, ['sha256']],
  ['put together', { contents: { source: 'http://a.test/' }, append: [{ source: 'data:,a' }] }, []],
])('wantedPaths() has a file that is %s hashed by what it is compared with', (_, file, hashes) => {
  const config = configOf({ storage: { files: [{ path: '/etc/f', ...file }] } });
  expect(wantedPaths(config)[0]).toMatchObject({ hashes });
});
