import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256, sha512, utf8 } from '../../bytes.ts';
import type { Download } from '../host.ts';
import { download } from './download.ts';

const text = 'hello '.repeat(1000);
const largeBytes = 128 * 2 ** 20;

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
const get = (path: string, more: Partial<Download> = {}) =>
  download({
    url: `http://127.0.0.1:${server.port}${path}`,
    headers: {},
    authorities: [],
    compression: 'none',
    to,
    limitBytes: 2 ** 40,
    headersTimeoutMs: 2000,
    totalTimeoutMs: 20_000,
    ...more,
  });

test.each([
  ['/plain', 'none'],
  ['/gzip', 'gzip'],
  ['/zstd', 'zstd'],
  ['/gzip-on-the-wire', 'none'],
] as const)('download() saves %s and hashes what it saves', async (path, compression) => {
  const outcome = await get(path, { compression });
  expect(readFileSync(to, 'utf8')).toBe(text);
  expect(outcome).toMatchObject({
    outcome: 'done',
    digests: { bytes: text.length, hashes: { sha256: sha256(utf8(text)), sha512: sha512(utf8(text)) } },
  });
});

test('download() fails on data that is cut short', async () => {
  expect((await get('/broken', { compression: 'gzip' })).outcome).toBe('network');
});

test('download() tells a status', async () => {
  expect(await get('/missing')).toEqual({ outcome: 'status', status: 404 });
});

test('download() leaves a redirect to its caller', async () => {
  expect(await get('/moved')).toEqual({
    outcome: 'redirect',
    location: `http://127.0.0.1:${server.port}/plain`,
  });
});

test('download() stops at the limit', async () => {
  expect(await get('/endless', { limitBytes: 2 ** 20 })).toEqual({ outcome: 'too-large' });
});

test('download() stops at the limit of what is inside a small archive', async () => {
  expect(await get('/gzip', { compression: 'gzip', limitBytes: 100 })).toEqual({ outcome: 'too-large' });
});

test('download() waits for headers only so long', async () => {
  expect((await get('/silent', { headersTimeoutMs: 50 })).outcome).toBe('network');
});

test('download() tells that nobody listens', async () => {
  expect((await get('/', { url: 'http://127.0.0.1:1/' })).outcome).toBe('network');
});

test('download() keeps a large file out of memory', async () => {
  const before = process.memoryUsage().rss;
  const outcome = await get('/large');
  expect(outcome).toMatchObject({ outcome: 'done', digests: { bytes: largeBytes } });
  expect(process.memoryUsage().rss - before).toBeLessThan(96 * 2 ** 20);
});
