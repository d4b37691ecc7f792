import { checkText, decodeText } from '../transpiler/yaml/text.ts';
import type { Finding } from '../transpiler/yaml/tree.ts';
import { base64Bytes, gunzip } from './bytes.ts';

type Unpacked = {
  readonly text: string;
  /** What was unpacked, for people: places are those of the text within. */
  readonly how: readonly string[];
  readonly finding?: Finding;
};

/** User-data as text: platforms take it packed by gzip, by base64, or by both. */
export const unpack = (bytes: Uint8Array): Unpacked => unpackMore(bytes, []);

const unpackMore = (bytes: Uint8Array, how: readonly string[]): Unpacked => {
  if (how.length > 3) return { text: '', how, finding: problem('Packed more than three times') };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const plain = gunzip(bytes);
    return plain === undefined
      ? {
          text: '',
          how,
          finding: problem('It begins as gzip does, and cannot be unpacked, or is larger than any config'),
        }
      : unpackMore(plain, [...how, 'gzip']);
  }
  const { text, finding } = decodeText(bytes);
  if (finding !== undefined) return { text, how, finding };
  const inner = innerBytes(text);
  return inner === undefined ? { text, how } : unpackMore(inner, [...how, 'base64']);
};

/** The bytes that a text of base64 stands for, if they are a config or packed again. */
const innerBytes = (text: string): Uint8Array | undefined => {
  const trimmed = text.trim();
  if (trimmed.length < 16 || !/^[A-Za-z0-9+/\s]+={0,2}$/.test(trimmed)) return undefined;
  const bytes = base64Bytes(trimmed);
  if (bytes === undefined) return undefined;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return bytes;
  const inner = decodeText(bytes);
  return inner.finding === undefined &&
    checkText(inner.text) === undefined &&
    /^\s*[#{]|^[a-z]+:|^Content-Type/i.test(inner.text)
    ? bytes
    : undefined;
};

const problem = (message: string): Finding => ({
  code: 'cannot-convert',
  severity: 'error',
  message,
  help: 'Unpack it yourself, and import what comes out',
  span: { start: 0, end: 1 },
});
