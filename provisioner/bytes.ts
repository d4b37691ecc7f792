/** Pure functions of bytes. */

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

export const sha512 = (bytes: Uint8Array): string =>
  new Bun.CryptoHasher('sha512').update(bytes).digest('hex');
export const sha256 = (bytes: Uint8Array): string =>
  new Bun.CryptoHasher('sha256').update(bytes).digest('hex');
export const digestText = (text: string): string => sha256(utf8(text));

/** Bytes that are alone are not copied. */
export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const [one, another] = parts;
  if (one !== undefined && another === undefined) return one;
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

const percentDecode = (text: string): Uint8Array => {
  try {
    // Nearly all is UTF-8, and for that the engine has a decoder of its own.
    return utf8(decodeURIComponent(text));
  } catch {
    return percentDecodeBytes(utf8(text));
  }
};

/** Bytes, not characters: `%ff` is one byte, whatever UTF-8 says. A percent sign that begins no byte stands for itself. */
const percentDecodeBytes = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.indexOf(percent);
  if (end < 0) return bytes;
  // In place: what is decoded is never longer.
  for (let at = end; at < bytes.length; end += 1) {
    const byte = bytes[at] === percent ? hexByte(bytes, at + 1) : -1;
    bytes[end] = byte < 0 ? (bytes[at] ?? 0) : byte;
    at += byte < 0 ? 1 : 3;
  }
  return bytes.subarray(0, end);
};

const percent = 0x25;

/** The byte that two digits stand for; below zero, they are none. */
const hexByte = (bytes: Uint8Array, at: number): number => {
  const [high, low] = [digitOf(bytes[at]), digitOf(bytes[at + 1])];
  return high < 0 || low < 0 ? -1 : high * 16 + low;
};

const digitOf = (byte = 0): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
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
