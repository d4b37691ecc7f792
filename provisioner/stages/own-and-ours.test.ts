import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, factsOf } from '../../test/support/machine-model.ts';
import { file } from '../../test/support/path-facts.ts';
import { planFiles } from './files.ts';
import { knownBytes } from './satisfied.ts';
import { desiredTree } from './tree.ts';

const hosts = '127.0.0.1 localhost\n127.0.1.1 cp1\n::1 localhost ip6-localhost ip6-loopback\n';

const configWith = (own: object, more: object = {}) =>
  configOf({ host: { hostname: 'cp1' }, ...more, storage: { files: [own] } });

type Own = { readonly path: string; readonly [more: string]: unknown };

/** What is written at the path of the author’s file. */
const written = (own: Own, more: object = {}) => {
  const found = desiredTree(configWith(own, more)).steps.filter(({ path }) => path === own.path);
  const [step] = found;
  if (found.length !== 1 || step?.kind !== 'write-file') throw new Error(`${found.length} things are there`);
  const { contents, append, mode, user, because } = step;
  const bytes = knownBytes(contents === null ? append : [contents, ...append]);
  return { text: new TextDecoder().decode(bytes ?? undefined), mode, user, because };
};

const nas = { append: [{ source: 'data:,192.0.2.1%20nas%0A' }] };

test('desiredTree() puts what the author appends behind the file that it renders', () => {
  expect(written({ path: '/etc/hosts', ...nas })).toEqual({
    text: `${hosts}192.0.2.1 nas\n`,
    mode: 0o644,
    user: { id: 0 },
    because: '/storage/files/0',
  });
});

test('desiredTree() gives a rendered file the mode that the author asks, and its text stays', () => {
  expect(written({ path: '/etc/hosts', mode: 0o600 })).toMatchObject({ text: hosts, mode: 0o600 });
});

test('desiredTree() lets contents of the author take the place of a rendered file', () => {
  const own = { path: '/etc/hosts', contents: { source: 'data:,own%0A' }, ...nas };
  expect(written(own).text).toBe('own\n192.0.2.1 nas\n');
});

test.each([
  ['/etc/hostname', 'cp1\n', {}],
  [
    '/etc/systemd/system/a.service',
    '[Service]\n',
    { systemd: { units: [{ name: 'a.service', contents: '[Service]\n' }] } },
  ],
  [
    '/home/core/.ssh/authorized_keys.d/glowplug',
    'ssh-ed25519 AAAA\n',
    { passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['ssh-ed25519 AAAA'] }] } },
  ],
])('desiredTree() appends to %s', (path, text, more) => {
  expect(written({ path, ...nas }, more).text).toBe(`${text}192.0.2.1 nas\n`);
});

test('desiredTree() appends to what containerd is configured by', () => {
  const path = '/etc/containerd/config.toml';
  const kubernetes = { kubernetes: { version: 'v1.36' } };
  const text = written({ path, ...nas }, kubernetes).text;
  expect(text).toMatch(/^version = 3\n/);
  expect(text).toEndWith('192.0.2.1 nas\n');
});

test('planFiles() has nothing left to do once it is appended', () => {
  const config = configWith({ path: '/etc/hosts', ...nas });
  const at = (text: string) => factsOf([bootDisk()], { paths: { '/etc/hosts': file(text) } });
  const left = (text: string) =>
    planFiles(config, at(text)).steps.flatMap((step) =>
      'path' in step && step.path === '/etc/hosts' ? [step.kind] : [],
    );
  expect([left(`${hosts}192.0.2.1 nas\n`), left(hosts), left('192.0.2.1 nas\n')]).toEqual([
    [],
    ['write-file'],
    ['write-file'],
  ]);
});
