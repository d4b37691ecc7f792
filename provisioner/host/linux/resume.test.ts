import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha512, utf8 } from '../../bytes.ts';
import type { Compression } from '../host.ts';
import { receive } from './receive.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-resume-'));
const servers: net.Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const whole = Array.from({ length: 5000 }, (_, i) => `line ${i}\n`).join('');
const to = join(folder, 'file');

type Answer = { readonly head: readonly string[]; readonly body: Uint8Array };

/** Answers one connection after another and hangs up; a body that is shorter than its head says is one cut short. */
const serving = async (answers: readonly ((request: string) => Answer)[]) => {
  const asked: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      const request = String(bytes).toLowerCase();
      asked.push(request);
      const { head, body } = answers[Math.min(asked.length, answers.length) - 1]?.(request) ?? {
        head: [],
        body: utf8(''),
      };
      socket.write([...head, 'connection: close', '', ''].join('\r\n'));
      socket.write(body);
      // Hung up at once, Bun's fetch() gives away what it has not delivered yet.
      setTimeout(() => socket.end(), 20);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/`, asked };
};

const etag = 'etag: "one"';
const cut =
  (text: Uint8Array, bytes: number, ...more: readonly string[]) =>
  (): Answer => ({
    head: ['HTTP/1.1 200 OK', `content-length: ${text.length}`, ...more],
    body: text.subarray(0, bytes),
  });
const rest =
  (text: Uint8Array, from: number, ...more: readonly string[]) =>
  (): Answer => ({
    head: [
      'HTTP/1.1 206 Partial Content',
      `content-range: bytes ${from}-${text.length - 1}/${text.length}`,
      `content-length: ${text.length - from}`,
      ...more,
    ],
    body: text.subarray(from),
  });

const bytes = utf8(whole);

/** What each attempt ends with, until one is done or `turns` were made. */
const attempts = async (url: string, turns: number, compression: Compression = 'none') => {
  await using receiver = await receive({ to, compression, algorithms: ['sha512'], limitBytes: 2 ** 30 });
  const outcomes = [];
  for (let turn = 0; turn < turns; turn += 1)
    outcomes.push(
      await receiver.attempt({
        url,
        headers: {},
        authorities: [],
        headersTimeoutMs: 2000,
        totalTimeoutMs: 5000,
      }),
    );
  return outcomes;
};

const isWhole = { outcome: 'done', digests: { bytes: bytes.length, hashes: { sha512: sha512(bytes) } } };

test('receive() goes on where an attempt was cut short', async () => {
  const { url, asked } = await serving([cut(bytes, 20_000, etag), rest(bytes, 20_000, etag)]);
  const [first, second] = await attempts(url, 2);
  expect(first).toMatchObject({ outcome: 'network' });
  expect(second).toMatchObject({ ...isWhole, isPutTogether: true });
  expect(readFileSync(to, 'utf8')).toBe(whole);
  expect(asked[1]).toContain('range: bytes=20000-\r\n');
  expect(asked[1]).toContain('if-range: "one"\r\n');
});

test.each(['gzip', 'zstd', 'xz'] as const)('receive() goes on in the midst of %s', async (compression) => {
  const packed = new Uint8Array(Bun.spawnSync([compression, '-c'], { stdin: bytes }).stdout);
  const half = Math.floor(packed.length / 2);
  const { url } = await serving([cut(packed, half, etag), rest(packed, half, etag)]);
  expect((await attempts(url, 2, compression))[1]).toMatchObject(isWhole);
  expect(readFileSync(to, 'utf8')).toBe(whole);
});

test('receive() goes on by a date that is old enough', async () => {
  const dates = ['last-modified: Mon, 01 Jan 2024 00:00:00 GMT', 'date: Mon, 01 Jan 2024 00:01:00 GMT'];
  const { url, asked } = await serving([cut(bytes, 20_000, ...dates), rest(bytes, 20_000, ...dates)]);
  expect((await attempts(url, 2))[1]).toMatchObject(isWhole);
  expect(asked[1]).toContain('if-range: mon, 01 jan 2024 00:00:00 gmt\r\n');
});

test.each([
  ['a weak ETag', ['etag: W/"one"']],
  [
    'a date of the same minute',
    ['last-modified: Mon, 01 Jan 2024 00:00:00 GMT', 'date: Mon, 01 Jan 2024 00:00:59 GMT'],
  ],
  ['nothing', []],
  ['a server without ranges', [etag, 'accept-ranges: none']],
])('receive() begins anew by %s', async (_, more) => {
  const { url, asked } = await serving([cut(bytes, 20_000, ...more), cut(bytes, bytes.length, ...more)]);
  expect((await attempts(url, 2))[1]).toMatchObject(isWhole);
  expect(asked[1]).not.toContain('range:');
});

const other = utf8(whole.replaceAll('line', 'LINE'));

test('receive() takes the whole of what the server has instead', async () => {
  const { url } = await serving([cut(bytes, 20_000, etag), cut(other, other.length, 'etag: "two"')]);
  await attempts(url, 2);
  expect(readFileSync(to, 'utf8')).toBe(whole.replaceAll('line', 'LINE'));
});

test.each([
  ['another ETag', rest(other, 20_000, 'etag: "two"')],
  ['another beginning', rest(other, 20_001, etag)],
  ['another length', rest(other.subarray(0, -1), 20_000, etag)],
  [
    'no range',
    () => ({ head: ['HTTP/1.1 206 Partial Content', etag, 'content-length: 3'], body: utf8('abc') }),
  ],
  [
    'nothing after the end',
    () => ({ head: ['HTTP/1.1 416 Range Not Satisfiable', 'content-length: 0'], body: utf8('') }),
  ],
])('receive() never puts together two files: %s', async (_, second) => {
  const { url, asked } = await serving([cut(bytes, 20_000, etag), second, cut(bytes, bytes.length, etag)]);
  const [, middle, last] = await attempts(url, 3);
  expect(middle).toMatchObject({ outcome: 'network' });
  expect(last).toMatchObject({ ...isWhole, isPutTogether: false });
  expect(asked[2]).not.toContain('range:');
  expect(readFileSync(to, 'utf8')).toBe(whole);
});

test('receive() takes no part for the whole that it did not ask for', async () => {
  const { url } = await serving([rest(bytes, 100, etag)]);
  expect((await attempts(url, 1))[0]).toMatchObject({ outcome: 'status', status: 206 });
});
