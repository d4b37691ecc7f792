import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../../../test/support/failure.ts';
import { sha256, sha512, utf8 } from '../../bytes.ts';
import type { Download, Target } from '../host.ts';
import { receive } from './receive.ts';

const text = 'hello '.repeat(1000);
const largeBytes = 128 * 2 ** 20;

const xz = (plain: string): Buffer =>
  Buffer.from(Bun.spawnSync(['xz', '-c'], { stdin: Buffer.from(plain) }).stdout);

const endless = (): ReadableStream =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(2 ** 16)),
  });

const large = (): ReadableStream => {
  let left = largeBytes;
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(2 ** 20).fill(7));
      left -= 2 ** 20;
      if (left === 0) controller.close();
    },
  });
};

const routes: Readonly<Record<string, () => Response | Promise<Response>>> = {
  '/plain': () => new Response(text),
  '/gzip': () => new Response(Bun.gzipSync(text)),
  '/zstd': () => new Response(Buffer.from(Bun.zstdCompressSync(text))),
  '/xz': () => new Response(xz(text)),
  '/gzip-on-the-wire': () => new Response(Bun.gzipSync(text), { headers: { 'content-encoding': 'gzip' } }),
  '/broken': () => new Response(Bun.gzipSync(text).subarray(0, 40)),
  '/missing': () => new Response('no', { status: 404 }),
  '/moved': () => Response.redirect('/plain', 302),
  '/endless': () => new Response(endless()),
  '/large': () => new Response(large()),
  '/silent': () => new Promise(() => {}),
};
const server = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  idleTimeout: 60,
  fetch: (request) => routes[new URL(request.url).pathname]?.() ?? new Response('', { status: 500 }),
});
const folder = mkdtempSync(join(tmpdir(), 'glowplug-download-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop(true);
});

const to = join(folder, 'file');
const target: Target = { to, compression: 'none', algorithms: ['sha256', 'sha512'], limitBytes: 2 ** 40 };
const get = async (path: string, more: Partial<Download & Target> = {}) => {
  await using receiver = await receive({ ...target, ...more });
  const url = `http://127.0.0.1:${server.port}${path}`;
  return await receiver.attempt({ ...quick, url, ...more });
};
const quick = { headers: {}, authorities: [], headersTimeoutMs: 2000, totalTimeoutMs: 20_000 };

test.each([
  ['/plain', 'none'],
  ['/gzip', 'gzip'],
  ['/zstd', 'zstd'],
  ['/xz', 'xz'],
  ['/gzip-on-the-wire', 'gzip'],
] as const)('receive() saves %s and hashes what it saves', async (path, compression) => {
  const outcome = await get(path, { compression });
  expect(readFileSync(to, 'utf8')).toBe(text);
  expect(outcome).toMatchObject({
    outcome: 'done',
    digests: { bytes: text.length, hashes: { sha256: sha256(utf8(text)), sha512: sha512(utf8(text)) } },
  });
});

test.each(['gzip', 'zstd', 'xz'] as const)(
  'receive() takes for final that what is there is no %s',
  async (compression) => {
    for (const path of ['/broken', '/plain', '/large'])
      expect(await get(path, { compression })).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining(`it cannot be read as ${compression}`),
      });
  },
);

test('receive() leaves as it is what the server says it has encoded', async () => {
  await get('/gzip-on-the-wire');
  expect(readFileSync(to)).toEqual(Buffer.from(Bun.gzipSync(text)));
});

test('receive() takes no hash that nobody asked for', async () => {
  expect(await get('/plain', { algorithms: ['sha256'] })).toMatchObject({
    digests: { hashes: { sha256: sha256(utf8(text)), sha512: '' } },
  });
});

test('receive() lets trouble with the disk be no trouble of the network', async () => {
  expect(await failureOf(get('/plain', { to: '/proc/none' }))).toContain('Cannot write "/proc/none": ENOENT');
});

test('receive() tells a status', async () => {
  expect(await get('/missing')).toMatchObject({ outcome: 'status', status: 404, text: 'no' });
});

test('receive() leaves a redirect to its caller', async () => {
  expect(await get('/moved')).toMatchObject({
    outcome: 'redirect',
    location: `http://127.0.0.1:${server.port}/plain`,
  });
});

test('receive() stops at the limit', async () => {
  expect(await get('/endless', { limitBytes: 2 ** 20 })).toEqual({ outcome: 'too-large' });
});

test('receive() stops at the limit of what is inside a small archive', async () => {
  expect(await get('/gzip', { compression: 'gzip', limitBytes: 100 })).toEqual({ outcome: 'too-large' });
});

test('receive() waits for headers only so long', async () => {
  expect((await get('/silent', { headersTimeoutMs: 50 })).outcome).toBe('network');
});

test('receive() tells that nobody listens', async () => {
  expect((await get('/', { url: 'http://127.0.0.1:1/' })).outcome).toBe('network');
});

// What it takes of memory is measured by bench/fetch.ts.
test('receive() brings a large file whole', async () => {
  expect(await get('/large')).toMatchObject({ outcome: 'done', digests: { bytes: largeBytes } });
});
