import type { JsonObject } from '../../schema/index.ts';

/** Below this a compressed copy saves too little to be worth an unreadable spec. */
const worthCompressing = 1024;

/** Text as a resource: readable where it is short, gzip where that is smaller. */
export const inlineText = (text: string): JsonObject => {
  const plain = `data:,${encodeURIComponent(text.toWellFormed())}`;
  return plain.length < worthCompressing ? { source: plain } : smaller(plain, new TextEncoder().encode(text));
};

/** Bytes as a resource: as text if they are text, else base64. */
export const inlineBytes = (bytes: Uint8Array): JsonObject => {
  const text = textOf(bytes);
  return text === undefined ? smaller(`data:;base64,${base64(bytes)}`, bytes) : inlineText(text);
};

const smaller = (plain: string, bytes: Uint8Array): JsonObject => {
  const packed = `data:;base64,${base64(Bun.gzipSync(new Uint8Array(bytes), { level: 6 }))}`;
  return packed.length < plain.length ? { source: packed, compression: 'gzip' } : { source: plain };
};

const base64 = (bytes: Uint8Array): string => bytes.toBase64();

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
