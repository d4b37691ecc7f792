import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configOf } from '../../test/support/config.ts';
import { failureOf } from '../../test/support/failure.ts';
import { makeTrust, type Trust } from '../../test/support/tls.ts';
import { sha256, utf8 } from '../bytes.ts';
import { linuxHost } from '../host/linux.ts';
import { configuredFetching } from './configured.ts';
import { fetchTo } from './fetch.ts';
import { freshFetching } from './fetching.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-configured-'));
const to = join(folder, 'file');
let trust: Trust = { authority: '', cert: '', key: '' };
let secure: ReturnType<typeof Bun.serve>;
let plain: ReturnType<typeof Bun.serve>;

beforeAll(async () => {
  trust = await makeTrust(folder);
  const { cert, key, authority } = trust;
  secure = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    tls: { cert, key },
    fetch: () => new Response('secret'),
  });
  const bundle = `${authority}\n# and once more\n${authority}`;
  plain = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response(Bun.gzipSync(bundle)) });
});
afterAll(async () => {
  await Promise.all([secure.stop(true), plain.stop(true)]);
  rmSync(folder, { recursive: true });
});

const configured = (authority: object) => {
  const security = { tls: { certificateAuthorities: [authority] } };
  const { glowplug } = configOf({ glowplug: { version: '1.0.0', security, timeouts: { httpTotal: 1 } } });
  return configuredFetching(
    freshFetching(linuxHost, () => {}),
    glowplug,
  );
};

const bundleAt = (hash: string) => ({
  source: `http://127.0.0.1:${plain.port}/ca.pem.gz`,
  compression: 'gzip',
  verification: { hash },
});

test('configuredFetching() trusts authorities that it has fetched and verified', async () => {
  const hash = `sha256-${sha256(utf8(`${trust.authority}\n# and once more\n${trust.authority}`))}`;
  const fetching = await configured(bundleAt(hash));
  const source = `https://localhost:${secure.port}/`;
  await fetchTo({ resource: { source, httpHeaders: [] }, to, limitBytes: 100 }, fetching);
  expect(readFileSync(to, 'utf8')).toBe('secret');
});

test('configuredFetching() trusts an authority of the config itself', async () => {
  const fetching = await configured({ source: `data:,${encodeURIComponent(trust.authority)}` });
  expect(fetching.authorities).toEqual([trust.authority]);
});

test('configuredFetching() trusts no authority that is not the wanted one', async () => {
  expect(await failureOf(configured(bundleAt(`sha256-${'0'.repeat(64)}`)))).toContain('is wanted');
});

test('configuredFetching() says that it is no certificate', async () => {
  expect(await failureOf(configured({ source: 'data:,hello' }))).toContain('no PEM certificate is in it');
});

test('fetchTo() says what helps against an authority that it does not know', async () => {
  const timeouts = { headersMs: 100, totalMs: 100 };
  const source = `https://localhost:${secure.port}/`;
  const wish = { resource: { source, httpHeaders: [] }, to, limitBytes: 100 };
  expect(await failureOf(fetchTo(wish, { ...freshFetching(linuxHost, () => {}), timeouts }))).toContain(
    '(add its authority to glowplug.security.tls.certificateAuthorities)',
  );
});
