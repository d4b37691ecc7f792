import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Compression } from '../host.ts';
import { Broken } from './broken.ts';

export type Decoder = { readonly input: Writable; readonly output: AsyncIterable<Uint8Array> };

/** Large pieces: each costs a turn of the event loop and a write. */
const chunkSize = 256 * 2 ** 10;

export const makeDecoder = (compression: Exclude<Compression, 'none'>): Decoder => makers[compression]();

const makers: Readonly<Record<Exclude<Compression, 'none'>, () => Decoder>> = {
  gzip: () => inProcess(createGunzip({ chunkSize })),
  zstd: () => inProcess(createZstdDecompress({ chunkSize })),
  xz: () => byXz(),
};

const inProcess = (stream: Readable & Writable): Decoder => ({ input: stream, output: readAll(stream) });

async function* readAll(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    throw isOfZlib(error) ? new Broken(error.message) : error;
  }
}

const isOfZlib = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && /^(Z_|ZSTD_)/i.test(String(error.code));

/** No library has it that is kept as well as the program; of memory it takes what `xz -9` asks for and no more. */
const byXz = (): Decoder => {
  const child = spawn('xz', ['--decompress', '--stdout', '--quiet', '--memlimit-decompress=80MiB'], {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // Its end says more than a pipe that nobody reads.
  child.stdin.on('error', () => {});
  return { input: child.stdin, output: readXz(child) };
};

async function* readXz(child: ReturnType<typeof spawn>): AsyncGenerator<Uint8Array> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error) => reject(new Broken(`the program "xz" does not start (${error.message})`)));
  });
  ended.catch(() => {});
  try {
    if (child.stdout !== null) for await (const chunk of child.stdout) yield chunk;
    if ((await ended) !== 0) throw new Broken(said.join('').trim() || 'xz ended without a reason');
  } finally {
    child.kill();
  }
}
