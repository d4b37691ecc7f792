import { once } from 'node:events';
import * as fs from 'node:fs';
import type { Writable } from 'node:stream';
import type { Digests, Target } from '../host.ts';
import { Digester } from './digester.ts';
import { create, writeAll, writeNow } from './files.ts';

export class TooLarge extends Error {}
export class CannotSave extends Error {}

/** How many bytes have come, and by what the server knows them: a strong ETag, an old enough date, or nothing. */
export type Kept = { readonly bytes: number; readonly validator: string; readonly totalBytes: number | null };

type Flow = { readonly input: Writable; readonly ended: Promise<void> };

/** The end of what is fetched is compared with nothing. */
const noTail = Number.POSITIVE_INFINITY;

const nothing: Kept = { bytes: 0, validator: '', totalBytes: null };

/** Where bytes go: through the decoder and the hashes into the file. It stays open between attempts. */
export class Sink {
  readonly target: Target;
  kept: Kept = nothing;
  /** Its descriptor. */
  private file: number | null = null;
  private flow: Flow | null = null;
  private digester = new Digester([], noTail);
  private writtenBytes = 0;

  constructor(target: Target) {
    this.target = target;
  }

  /** Forgets what came before. */
  async begin(known: Pick<Kept, 'validator' | 'totalBytes'>): Promise<void> {
    await this.close();
    const { to, compression, algorithms } = this.target;
    this.writtenBytes = 0;
    this.digester = new Digester(algorithms, noTail);
    this.kept = { ...known, bytes: 0 };
    if (known.totalBytes !== null) this.expect(known.totalBytes);
    this.file = await saving(to, create(to));
    this.flow = compression === 'none' ? null : await this.decode(compression);
  }

  /** How many bytes will come, learnt after the beginning. */
  expect(totalBytes: number): void {
    if (this.target.compression === 'none' && totalBytes > this.target.limitBytes) throw new TooLarge();
    this.kept = { ...this.kept, totalBytes };
  }

  /** Done when there is room for more. */
  async take(chunk: Uint8Array): Promise<void> {
    this.kept = { ...this.kept, bytes: this.kept.bytes + chunk.length };
    if (this.flow === null) return this.save(chunk);
    await put(this.flow, chunk);
  }

  async end(): Promise<Digests> {
    if (this.flow !== null) {
      this.flow.input.end();
      await this.flow.ended;
    }
    const digests = this.digester.end();
    await this.close();
    return digests;
  }

  async close(): Promise<void> {
    const { file, flow } = this;
    this.kept = nothing;
    this.file = null;
    this.flow = null;
    flow?.input.destroy();
    await flow?.ended.catch(() => {});
    if (file !== null) fs.closeSync(file);
  }

  private async decode(compression: Exclude<Target['compression'], 'none'>): Promise<Flow> {
    // Loaded only by who needs it: that costs milliseconds.
    const { makeDecoder } = await import('./decoder.ts');
    const { input, output } = makeDecoder(compression);
    const ended = this.drain(output).catch((error: unknown) => {
      input.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    });
    // Told to whoever puts or ends next; nobody may be waiting when it happens.
    ended.catch(() => {});
    return { input, ended };
  }

  private async drain(output: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of output) await this.save(chunk);
  }

  private async save(chunk: Uint8Array): Promise<void> {
    this.writtenBytes += chunk.length;
    if (this.writtenBytes > this.target.limitBytes) throw new TooLarge();
    const written = this.file === null ? null : saving(this.target.to, writeChunk(this.file, chunk));
    // While the disk is at it.
    this.digester.take(chunk);
    await written;
    this.target.onBytes?.(this.writtenBytes);
  }
}

/** What is small is in the kernel's memory sooner than another thread has begun with it. */
const smallBytes = 64 * 2 ** 10;

const writeChunk = async (file: number, chunk: Uint8Array): Promise<void> =>
  chunk.length <= smallBytes ? writeNow(file, chunk) : writeAll(file, chunk);

const saving = async <T>(to: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CannotSave(`Cannot write "${to}": ${reason}`, { cause });
  }
};

/** Done when there is room for more; a decoder that failed says why. */
const put = async ({ input, ended }: Flow, chunk: Uint8Array): Promise<void> => {
  if (input.destroyed) return ended;
  if (input.write(chunk)) return;
  try {
    await once(input, 'drain');
  } catch {
    await ended;
  }
};
