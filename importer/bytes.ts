import { gunzipSync } from 'node:zlib';
import { limits } from '../transpiler/limits.ts';
import { checkText } from '../transpiler/yaml/text.ts';

/** The bytes of a `data:` URL (RFC 2397); undefined, it is malformed. */
export const dataBytes = (url: string): Uint8Array | undefined => {
  const comma = url.indexOf(',');
  if (!/^data:/i.test(url) || comma < 0) return undefined;
  const body = percentDecode(url.slice(comma + 1));
  return /;\s*base64\s*$/i.test(url.slice(0, comma))
    ? base64Bytes(Buffer.from(body).toString('latin1'))
    : body;
};

/** Bytes, not characters: `%ff` is one byte, whatever UTF-8 says. */
const percentDecode = (text: string): Uint8Array =>
  Buffer.from(
    Buffer.from(text)
      .toString('latin1')
      .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

export const base64Bytes = (text: string): Uint8Array | undefined => {
  const packed = text.replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/_-]*={0,2}$/.test(packed) ? new Uint8Array(Buffer.from(packed, 'base64')) : undefined;
};

/** Unpacked bytes, at most as many as one local file may have; undefined, they are more, or were never packed so. */
export const decompress = (bytes: Uint8Array, compression: string): Uint8Array | undefined => {
  if (compression === '') return bytes;
  if (compression !== 'gzip') return undefined;
  return gunzip(bytes);
};

export const gunzip = (bytes: Uint8Array): Uint8Array | undefined => {
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: limits.localFileBytes }));
  } catch {
    return undefined;
  }
};

/** The bytes as text that YAML can hold; undefined, they are none. */
export const textIn = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return checkText(text) === undefined ? text : undefined;
  } catch {
    return undefined;
  }
};
