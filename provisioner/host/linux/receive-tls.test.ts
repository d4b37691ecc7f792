import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTrust, type Trust } from '../../../test/support/tls.ts';
import type { Download } from '../host.ts';
import { receive } from './receive.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-tls-'));
const to = join(folder, 'file');
let trust: Trust = { authority: '', cert: '', key: '' };
let server: ReturnType<typeof Bun.serve>;

beforeAll(async () => {
  trust = await makeTrust(folder);
  const { cert, key } = trust;
  server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    tls: { cert, key },
    fetch: () => new Response('by tls'),
  });
});
afterAll(async () => {
  await server.stop(true);
  rmSync(folder, { recursive: true });
});

const get = async (more: Partial<Download> = {}) => {
  await using receiver = await receive({ to, compression: 'none', algorithms: [], limitBytes: 2 ** 20 });
  const url = `https://localhost:${server.port}/`;
  return await receiver.attempt({ ...quick, url, ...more });
};
const quick = { headers: {}, authorities: [], headersTimeoutMs: 5000, totalTimeoutMs: 5000 };

test('receive() trusts the given authorities beside its own', async () => {
  const bundle = `# two of them\n${trust.authority}${trust.authority}`;
  expect((await get({ authorities: [bundle] })).outcome).toBe('done');
  expect(readFileSync(to, 'utf8')).toBe('by tls');
});

test('receive() trusts nobody else', async () => {
  expect(await get()).toMatchObject({ outcome: 'network' });
});

test('receive() trusts an authority for one request only', async () => {
  await get({ authorities: [trust.authority] });
  expect((await get()).outcome).toBe('network');
});
