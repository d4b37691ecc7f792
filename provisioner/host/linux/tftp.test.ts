import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeTftp, serveTftp } from '../../../test/support/fake-tftp.ts';
import { sha512 } from '../../bytes.ts';
import type { Target } from '../host.ts';
import { receive } from './receive.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-tftp-'));
afterAll(() => rmSync(folder, { recursive: true }));
const to = join(folder, 'fetched');

const contentsOf = (bytes: number) =>
  new Uint8Array(Buffer.alloc(bytes, 'text that is not of a power of two\n'));
const text = contentsOf(5000);

const fetching = async (fake: FakeTftp, target: Partial<Target> = {}) => {
  const server = await serveTftp(fake);
  await using receiver = await receive({
    to,
    compression: 'none',
    algorithms: ['sha512'],
    limitBytes: 2 ** 30,
    ...target,
  });
  const url = `${server.url}/file;mode=octet`;
  const outcome = await receiver.attempt({
    url,
    headers: {},
    authorities: [],
    headersTimeoutMs: 1000,
    totalTimeoutMs: 10_000,
  });
  server.stop();
  return { outcome, asked: server.asked, toStranger: server.toStranger };
};

const done = (bytes: Uint8Array) => ({
  outcome: 'done',
  digests: { bytes: bytes.length, hashes: { sha512: sha512(bytes) } },
});

test.each([0, 1, 511, 512, 513, 1408, 2816, 5000])('receive() fetches %d bytes by tftp', async (bytes) => {
  for (const options of ['agreed', 'ignored', 'refused'] as const) {
    const { outcome } = await fetching({ files: { '/file': contentsOf(bytes) }, options });
    expect(outcome).toMatchObject(done(contentsOf(bytes)));
    expect(readFileSync(to)).toEqual(Buffer.from(contentsOf(bytes)));
  }
});

test('receive() asks a tftp server for large blocks and the size', async () => {
  expect((await fetching({ files: { '/file': text } })).asked).toEqual(['/file octet blksize 1408 tsize 0']);
});

test('receive() asks again without options where they are refused', async () => {
  const { asked } = await fetching({ files: { '/file': text }, options: 'refused' });
  expect(asked).toEqual(['/file octet blksize 1408 tsize 0', '/file octet']);
});

test('receive() says it again by tftp when a packet is lost', async () => {
  const { outcome } = await fetching({
    files: { '/file': text },
    loses: (packet) => packet === 0 || packet === 3,
  });
  expect(outcome).toMatchObject(done(text));
});

test('receive() takes nothing by tftp from whom it did not ask', async () => {
  const { outcome, toStranger } = await fetching({
    files: { '/file': text },
    hasStranger: true,
    loses: (packet) => packet === 2,
  });
  expect(outcome).toMatchObject(done(text));
  expect(toStranger).toEqual([5]);
});

test('receive() takes a tftp server’s no for final', async () => {
  expect((await fetching({ files: {} })).outcome).toEqual({
    outcome: 'refused',
    reason: 'the TFTP server answered with error 1, "File not found"',
  });
});

test('receive() does not take less by tftp than was announced', async () => {
  expect((await fetching({ files: { '/file': text }, totalSize: 6000 })).outcome).toEqual({
    outcome: 'network',
    reason: 'it was cut short at 5000 of 6000 bytes',
  });
});

test('receive() stops at the limit by tftp, announced or not', async () => {
  for (const options of ['agreed', 'ignored'] as const)
    expect((await fetching({ files: { '/file': text }, options }, { limitBytes: 600 })).outcome).toEqual({
      outcome: 'too-large',
    });
});

test('receive() decompresses what comes by tftp', async () => {
  const { outcome } = await fetching(
    { files: { '/file': Bun.gzipSync(text.slice()) } },
    { compression: 'gzip' },
  );
  expect(outcome).toMatchObject(done(text));
});
