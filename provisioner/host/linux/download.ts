import { createHash, type Hash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { getCACertificates } from 'node:tls';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Download, Downloaded } from '../host.ts';

class TooLarge extends Error {}

/** Redirects are the caller's: he decides which headers another host may see. */
export const download = async (request: Download): Promise<Downloaded> => {
  const patience = new AbortController();
  const signal = AbortSignal.any([patience.signal, AbortSignal.timeout(request.totalTimeoutMs)]);
  const timer = setTimeout(() => patience.abort(new Error('no headers in time')), request.headersTimeoutMs);
  try {
    const response = await open(request, signal);
    clearTimeout(timer);
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      return { outcome: 'redirect', location: new URL(location, request.url).href };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { outcome: 'status', status: response.status };
    }
    return await save(response, request);
  } catch (error) {
    if (error instanceof TooLarge) return { outcome: 'too-large' };
    return { outcome: 'network', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
};

const open = ({ url, headers, proxy, authorities }: Download, signal: AbortSignal): Promise<Response> => {
  const tls =
    authorities.length === 0 ? {} : { tls: { ca: [...getCACertificates('default'), ...authorities] } };
  const through = proxy === undefined ? {} : { proxy };
  return fetch(url, { headers, signal, redirect: 'manual', ...tls, ...through });
};

const save = async (response: Response, request: Download): Promise<Downloaded> => {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  await using file = await fs.open(request.to, 'w', 0o600);
  const sink = { file, hashes: [sha256, sha512], request, bytes: 0 };
  const decompress = decompressor(request.compression);
  const body = response.body ?? new ReadableStream();
  if (decompress === null) for await (const chunk of body) await take(sink, chunk);
  else
    await pipeline(body, decompress, async (chunks) => {
      for await (const chunk of chunks) await take(sink, chunk);
    });
  await file.sync();
  const hashes = { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
  return { outcome: 'done', digests: { bytes: sink.bytes, hashes, tail: '' } };
};

const decompressor = (compression: Download['compression']) => {
  if (compression === 'gzip') return createGunzip();
  return compression === 'zstd' ? createZstdDecompress() : null;
};

type Sink = {
  readonly file: fs.FileHandle;
  readonly hashes: readonly Hash[];
  readonly request: Download;
  bytes: number;
};

const take = async (sink: Sink, chunk: Uint8Array): Promise<void> => {
  sink.bytes += chunk.length;
  if (sink.bytes > sink.request.limitBytes) throw new TooLarge();
  for (const hash of sink.hashes) hash.update(chunk);
  let written = 0;
  while (written < chunk.length) written += (await sink.file.write(chunk.subarray(written))).bytesWritten;
  sink.request.onBytes?.(sink.bytes);
};
