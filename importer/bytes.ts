import { gunzipSync } from 'node:zlib';
import { dataUrlBytes } from '../schema/data-url.ts';
import { dataUrlProblem, plainDataUrl } from '../schema/ignition/urls.ts';
import { limits } from '../transpiler/limits.ts';
import { checkText } from '../transpiler/yaml/text.ts';

/** The bytes of a `data:` URL as Ignition reads it; undefined, it is malformed. */
export const dataBytes = (url: string): Uint8Array | undefined =>
  dataUrlProblem(url) === undefined ? dataUrlBytes(plainDataUrl(url)) : undefined;

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
