import { expect, test } from 'bun:test';
import { failureOf } from '../../test/support/failure.ts';
import { utf8 } from '../bytes.ts';
import { readyConfig } from '../configs/load.ts';
import { recordingHost } from '../host/recording.ts';
import { findConfig, parseArguments } from '../platforms/index.ts';
import { facts } from './facts.ts';
import { readAsked } from './load.ts';
import { parseOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

test('parseOptions() reads flags in both forms', () => {
  expect(
    parseOptions([
      'plan',
      '--root=/sysroot/',
      '--stage',
      'files,units',
      '--disk',
      '/dev/vda=a=b.img',
      '--json',
    ]),
  ).toEqual({
    command: 'plan',
    root: '/sysroot',
    config: null,
    only: ['files', 'units'],
    images: [{ device: '/dev/vda', image: 'a=b.img' }],
    staged: null,
    yes: false,
    json: true,
  });
});

test('parseOptions() knows stages as processes of their own by --config-cache', () => {
  const words = ['apply', '--config-cache', '/c', '--stage=disks,umount', '--log-to-stdout'];
  const environment = { IGNITION_SYSTEM_CONFIG_DIR: '/s', IGNITION_CONFIG_FILE: '/f' };
  const { staged, config, only } = parseOptions(words, environment);
  expect(staged).toEqual({
    cache: '/c',
    stages: ['disks', 'umount'],
    systemConfigDir: '/s',
    logToStdout: true,
    needNet: null,
  });
  expect({ config, only }).toEqual({ config: '/f', only: [] });
});

test.each([
  [['plan', '--what']],
  [['apply', '--config-cache', '/c', '--stage', 'filesystems']],
  [['apply', '--config-cache', '/c', '--disk', '/dev/vda=a.img']],
  [['plan', '--root']],
  [['plan', '--stage', 'nonsense']],
  [['plan', '--disk', 'x']],
])('parseOptions(%j) is a usage error', (argv) => {
  expect(() => parseOptions(argv)).toThrow(UsageError);
});

const machine = () => ({ host: recordingHost().host, onRetry: () => {} });

test('readAsked() says what is wrong with a file that is named', async () => {
  const { host } = recordingHost();
  const failure = (reading: typeof host, path: string) => failureOf(readAsked(reading, path, () => {}));
  const read = () => Promise.reject(new Error('EISDIR: illegal operation on a directory, read'));
  expect(await failure(host, '/none')).toBe('Cannot read the config "/none": there is no such file');
  expect(await failure({ ...host, read }, '/tmp')).toContain('Cannot read the config "/tmp": EISDIR');
});

test('facts() says what is wrong with the config whose plan it is for', async () => {
  const { host } = recordingHost({ tree: { '/node.json': '{"glowplug":{"version":"1.0.0"},"hots":{}}' } });
  const said: string[] = [];
  const write = (text: string) => said.push(text);
  const screen = { write, complain: write, isTerminal: false, nowMs: () => 0 };
  expect(await facts(parseOptions(['facts', '--config', '/node.json']), host, screen)).toBe(1);
  expect(said.join('')).toContain('"hots"');
});

const spec = '{"glowplug":{"version":"1.0.0"}}';
const bytes = (of: Uint8Array) => new Uint8Array(of);

test.each([
  ['plain', utf8(spec)],
  ['gzip', bytes(Bun.gzipSync(spec))],
  ['zstd', bytes(Bun.zstdCompressSync(spec))],
])('readyConfig() reads a config that is %s', async (_, of) => {
  expect(await readyConfig({ bytes: of, from: 'a' }, machine())).toHaveProperty('config');
});

test.each([
  '',
  '---\nvariant: glowplug\n',
  '{}',
  '[]',
  '{"glowplug":{"version":"9.9.9"}}',
  '{"glowplug":{"version":"1.0.0"},"x":1}',
])('readyConfig() tells what is wrong with %j', async (text) => {
  const read = await readyConfig({ bytes: utf8(text), from: 'a' }, machine());
  expect('problems' in read && read.problems.length).toBeGreaterThan(0);
});

const channel = '/sys/firmware/qemu_fw_cfg/by_name/opt/org.glowplug/config/raw';

test('findConfig() prefers the kernel argument, then the initramfs, then the hypervisor', async () => {
  const tree = { [channel]: 'q', '/usr/lib/glowplug/config.json': 'f' };
  const { host } = recordingHost({ tree });
  expect((await findConfig(host, 'quiet', () => {}))?.platform).toBe('file');
  const { host: bare } = recordingHost({ tree: { [channel]: 'q' } });
  expect((await findConfig(bare, 'quiet', () => {}))?.platform).toBe('qemu');
  expect(await findConfig(recordingHost().host, 'quiet', () => {})).toBeNull();
});

test('findConfig() fetches through the proxy of the kernel argument, and says why it tries again', async () => {
  const hashes = { sha256: '', sha512: '' };
  const proxies: unknown[] = [];
  const retries: unknown[] = [];
  const { host } = recordingHost({
    download: ({ proxy }) => {
      proxies.push(proxy);
      if (proxies.length === 1) return { outcome: 'status', status: 503 };
      return { outcome: 'done', digests: { bytes: 1, hashes, tail: '' } };
    },
  });
  const line = 'glowplug.config.url=https://a.test/n glowplug.config.proxy=http://p.test:3128';
  await findConfig(host, line, (retry) => void retries.push(retry));
  expect(proxies).toEqual(['http://p.test:3128', 'http://p.test:3128']);
  expect(retries).toEqual([
    { url: 'https://a.test/n', reason: 'the server answered with status 503', attempt: 1 },
  ]);
});

test('findConfig() fetches from the kernel argument, verified', async () => {
  const hashes = { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128) };
  const done = { outcome: 'done', digests: { bytes: 1, hashes, tail: '' } } as const;
  const { host } = recordingHost({ download: () => done });
  const line = `glowplug.config.url=http://a.test/n?k=hush glowplug.config.hash=sha256-${hashes.sha256}`;
  expect(await findConfig(host, line, () => {})).toMatchObject({
    platform: 'url',
    from: 'http://a.test/n?(secret)',
  });
});

test('parseArguments() keeps what is behind the first equals sign', () => {
  expect(parseArguments('a=b=c quiet\n').get('a')).toBe('b=c');
});
