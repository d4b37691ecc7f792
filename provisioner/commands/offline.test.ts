import { expect, test } from 'bun:test';
import { ignition, merge, serving } from '../../test/support/served-configs.ts';
import { utf8 } from '../bytes.ts';
import { apply } from './apply.ts';
import { parseOptions } from './options.ts';

const documents = { 'http://x.test/first': ignition(), 'http://x.test/nested': ignition() };

/** What `--stage fetch-offline` leaves, given a config in a file or at a URL. */
const offlineWith = async (first: object | string) => {
  const { host, asked } = serving(documents);
  if (typeof first === 'object') await host.write('/config.ign', [{ bytes: utf8(JSON.stringify(first)) }]);
  await host.write('/etc/initrd-release', []);
  const words = ['--stage', 'fetch-offline', '--config-cache', '/cache', '--neednet', '/neednet'];
  const config = typeof first === 'string' ? first : '/config.ign';
  const complaints: string[] = [];
  const screen = {
    write: () => {},
    complain: (text: string) => void complaints.push(text),
    isTerminal: false,
    nowMs: () => 0,
  };
  const exitCode = await apply(parseOptions(['apply', '--config', config, ...words]), host, screen);
  const [cache, neednet] = await Promise.all(
    ['/cache', '/neednet'].map(async (path) => (await host.stat(path)) !== null),
  );
  return { exitCode, cache, neednet, asked: asked.length, complaints: complaints.length };
};

const inline = `data:,${encodeURIComponent(JSON.stringify(ignition()))}`;
const fileFrom = (source: string) => ({ storage: { files: [{ path: '/f', contents: { source } }] } });
const tang = [{ url: 'http://tang.example.net', thumbprint: 'REPLACE' }];
const opened = { storage: { luks: [{ name: 'a', device: '/dev/vda', clevis: { tang } }] } };

test.each([
  ['has all in it', ignition(fileFrom('data:,x'), merge(inline)), { cache: true, neednet: false }],
  ['is at a URL', 'http://x.test/first', { cache: false, neednet: true }],
  ['names another at a URL', ignition({}, merge('http://x.test/nested')), { cache: false, neednet: true }],
  ['names a file at a URL', ignition(fileFrom('http://x.test/f')), { cache: true, neednet: true }],
  ['opens a volume by tang', ignition(opened), { cache: true, neednet: true }],
])('fetch-offline of a config that %s', async (_, first, expected) => {
  expect(await offlineWith(first)).toEqual({ exitCode: 0, asked: 0, complaints: 0, ...expected });
});

test('fetch-offline of a config that is wrong tells why', async () => {
  expect(await offlineWith({ ignition: { version: '1.0.0' } })).toEqual({
    exitCode: 1,
    asked: 0,
    complaints: 1,
    cache: false,
    neednet: false,
  });
});
