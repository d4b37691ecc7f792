import type { JsonObject } from '../../schema/index.ts';

/** Below this a compressed copy saves too little to be worth an unreadable spec. */
const worthCompressing = 1024;

/** Bytes as a resource: readable where they are short text, gzip where that is smaller. */
export const inlineResource = (bytes: Uint8Array): JsonObject => {
  const plain = plainUrl(bytes);
  if (plain.length < worthCompressing) return { source: plain };
  const packed = `data:;base64,${base64(Bun.gzipSync(view(bytes), { level: 9, library: 'libdeflate' }))}`;
  return packed.length < plain.length ? { source: packed, compression: 'gzip' } : { source: plain };
};

const view = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** RFC 2397, percent-encoded if the bytes are text, else base64. */
const plainUrl = (bytes: Uint8Array): string => {
  try {
    return `data:,${encodeURIComponent(strictUtf8.decode(bytes))}`;
  } catch {
    return `data:;base64,${base64(bytes)}`;
  }
};

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
