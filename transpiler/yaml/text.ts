import { limits } from '../limits.ts';
import type { Finding, Span } from './tree.ts';

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/;

/** What keeps a text from being looked at as YAML at all. */
export const checkText = (text: string): Finding | undefined => {
  if (text.length > limits.textBytes) return tooLong;
  const found = unprintable.exec(text);
  if (found !== null) return notText(text, found.index);
  return undefined;
};

const start = { start: 0, end: 1 };

const tooLong: Finding = {
  code: 'file-too-large',
  severity: 'error',
  message: `The file has more than ${limits.textBytes / 2 ** 20} MiB, which is the limit`,
  help: 'Keep large contents in files of their own: `local: FILE` or `source: https://…`',
  span: start,
};

const notText = (text: string, offset: number): Finding => ({
  code: 'not-text',
  severity: 'error',
  message: `Character U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')} cannot be in YAML`,
  help: text.includes('\0')
    ? 'This looks like a program or an archive, not a node; check the file name'
    : 'Write it as an escape in double quotes, "\\x1b", or keep the bytes in a file: `local: FILE`',
  span: { start: offset, end: offset + 1 },
});

type Decoded = { readonly text: string; readonly finding?: Finding };

/** Bytes as text, which in YAML of ours is UTF-8, with or without a byte order mark. */
export const decodeText = (bytes: Uint8Array): Decoded => {
  if (bytes.length > limits.textBytes) return { text: '', finding: tooLong };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { text: '', finding: notUtf8('The file is UTF-16', start) };
  try {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes) };
  } catch {
    return notUtf8Bytes(bytes);
  }
};

const notUtf8Bytes = (bytes: Uint8Array): Decoded => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.includes('\0')) return { text, finding: notText(text, text.indexOf('\0')) };
  const wrong = Math.max(0, text.indexOf('\ufffd'));
  return { text, finding: notUtf8('A byte here is not UTF-8', { start: wrong, end: wrong + 1 }) };
};

const notUtf8 = (message: string, span: Span): Finding => ({
  code: 'not-utf8',
  severity: 'error',
  message,
  help: 'Save the file as UTF-8; `iconv -f utf-16 -t utf-8` converts',
  span,
});
