/** Pure functions of bytes. */

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

export const sha512 = (bytes: Uint8Array): string =>
  new Bun.CryptoHasher('sha512').update(bytes).digest('hex');
export const sha256 = (bytes: Uint8Array): string =>
  new Bun.CryptoHasher('sha256').update(bytes).digest('hex');
export const digestText = (text: string): string => sha256(utf8(text));

export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** The bytes of a `data:` URL (RFC 2397). */
export const decodeDataUrl = (url: string): Uint8Array => {
  const comma = url.indexOf(',');
  if (!url.startsWith('data:') || comma < 0) throw new Error('Cannot decode a data: URL without a comma');
  const body = percentDecode(url.slice(comma + 1));
  if (!/;\s*base64\s*$/i.test(url.slice(0, comma))) return body;
  return Uint8Array.fromBase64(new TextDecoder().decode(body).replaceAll(/\s/g, ''));
};

/** Bytes, not characters: `%ff` is one byte, whatever UTF-8 says. */
const percentDecode = (text: string): Uint8Array => {
  if (!text.includes('%')) return utf8(text);
  const parts = text.split(/((?:%[0-9a-fA-F]{2})+)/);
  return joinBytes(
    parts.map((part, i) => (i % 2 === 1 ? Uint8Array.fromHex(part.replaceAll('%', '')) : utf8(part))),
  );
};

/** Far above any config; it keeps a few bytes from becoming all of the memory. */
const inflateLimit = 512 * 2 ** 20;

export const decompress = (bytes: Uint8Array, compression: string): Uint8Array => {
  if (compression === '') return bytes;
  if (compression === 'xz') throw new Error('Cannot decompress inline contents from xz (use gzip or zstd)');
  const copy = new Uint8Array(bytes);
  const plain = compression === 'gzip' ? Bun.gunzipSync(copy) : Bun.zstdDecompressSync(copy);
  if (plain.length > inflateLimit)
    throw new Error(`Cannot decompress inline contents: more than ${inflateLimit} bytes`);
  return plain;
};
