import { expect, test } from 'bun:test';
import { readSpec } from '../read-spec.ts';
import { settle } from './settle.ts';

const read = (config: Record<string, unknown>, minor = 6) =>
  readSpec({ ignition: { version: `3.${minor}.0` }, ...config }, 'config');

test('readSpec() gives an Ignition config as a spec, field for field', () => {
  const { config } = read({
    ignition: { version: '3.6.0', timeouts: { httpTotal: 5 }, proxy: { noProxy: ['a.test'] } },
    storage: { files: [{ path: '/etc/a', mode: 0o4755, contents: { source: 'data:,x' } }] },
    kernelArguments: { shouldExist: ['a'] },
  });
  expect(config?.glowplug).toMatchObject({ timeouts: { httpTotal: 5 }, proxy: { noProxy: ['a.test'] } });
  expect(config?.storage.files[0]).toMatchObject({ mode: 0o4755, contents: { source: 'data:,x' } });
  expect(config?.kernelArguments.shouldExist).toEqual(['a']);
});

const storage = (key: string, item: object) => ({ storage: { [key]: [item] } });

test.each([
  [
    'special bits, which 3.5.0 ignores',
    storage('files', { path: '/a', mode: 0o4755 }),
    { storage: { files: [{ mode: 0o755 }] } },
  ],
  [
    'an empty source, which is an empty file',
    storage('files', { path: '/a', contents: { source: '' } }),
    { storage: { files: [{ contents: { source: 'data:,' } }] } },
  ],
  [
    'a scheme in capitals',
    storage('files', { path: '/a', contents: { source: 'HTTP://A/B' } }),
    { storage: { files: [{ contents: { source: 'http://A/B' } }] } },
  ],
  [
    'another name of a RAID level',
    storage('raid', { name: 'a', level: 'mirror', devices: ['/dev/a', '/dev/b'] }),
    { storage: { raid: [{ level: 'raid1' }] } },
  ],
  [
    'an empty password, which lets nobody in',
    { passwd: { users: [{ name: 'a', passwordHash: '' }] } },
    { passwd: { users: [{ passwordHash: '*' }] } },
  ],
  [
    'two words in one kernel argument',
    { kernelArguments: { shouldExist: ['a b=c'] } },
    { kernelArguments: { shouldExist: ['a', 'b=c'] } },
  ],
])('readSpec() gives %s', (_, config, expected) => {
  expect(read(config, 5).config).toMatchObject(expected);
});

test.each([
  [
    'contents without a source',
    storage('files', { path: '/a', contents: {} }),
    ['storage', 'files', 0, 'contents'],
  ],
  [
    'an empty owner',
    storage('files', { path: '/a', user: { name: '' } }),
    ['storage', 'files', 0, 'user', 'name'],
  ],
  [
    'a filesystem without a format',
    storage('filesystems', { device: '/dev/a', format: '' }),
    ['storage', 'filesystems', 0],
  ],
  ['an empty shell', { passwd: { users: [{ name: 'a', shell: '' }] } }, ['passwd', 'users', 0, 'shell']],
])('readSpec() leaves out %s', (_, config, path) => {
  const found = read(config);
  expect(found.refusals).toEqual([]);
  expect(found.config).toBeDefined();
  expect(found.config).not.toHaveProperty(path);
});

test('readSpec() refuses what only other machines can, at its place in the Ignition config', () => {
  const { config, refusals } = read(storage('luks', { name: 'a', device: '/dev/a', cex: { enabled: true } }));
  expect(config).toBeUndefined();
  expect(refusals.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
    'not-supported-yet /storage/luks/0/cex',
  );
});

test('readSpec() points to "ignition" where our own section is "glowplug"', () => {
  const { refusals } = read({ ignition: { version: '3.6.0', timeouts: { httpTotal: -1 } } });
  expect(refusals.map(({ pointer }) => pointer)).toEqual(['/ignition/timeouts/httpTotal']);
});

test('readSpec() refuses on a node what its image cannot, and not on another root', () => {
  const config = { ignition: { version: '3.0.0' }, storage: { files: [{ path: '/opt/bin/a' }] } };
  expect(readSpec(config).refusals.map(({ code }) => code)).toEqual(['path-read-only']);
  expect(readSpec(config, 'config').config).toBeDefined();
});

test('settle() leaves out an empty key file, which is one that is made', () => {
  const volume = { name: 'a', device: '/dev/a', label: '', clevis: { custom: {} } };
  const luks = [{ ...volume, keyFile: { compression: '' } }];
  expect(settle({ storage: { luks } })).toEqual({
    storage: { luks: [{ name: 'a', device: '/dev/a' }] },
  });
});
