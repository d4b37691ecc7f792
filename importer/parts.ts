import { base64Bytes, gunzip } from './bytes.ts';

/** A part of user-data, with the place of its text in the whole. */
export type Part = { readonly kind: string; readonly start: number; readonly end: number };

export type Parts = {
  /** The whole as it is shown, with packed parts unpacked in their places. */
  readonly text: string;
  readonly parts: readonly Part[];
};

/** User-data of several parts (MIME), or a script; undefined, it is one config. */
export const readParts = (text: string): Parts | undefined => {
  if (text.startsWith('#!'))
    return { text, parts: [{ kind: 'text/x-shellscript', start: 0, end: text.length }] };
  const boundary = boundaryOf(text);
  return boundary === undefined ? undefined : unpacked(splitAt(text, boundary));
};

const boundaryOf = (text: string): string | undefined => {
  const header = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+/.exec(text)?.[0] ?? '';
  if (!/content-type:\s*multipart\//i.test(header)) return undefined;
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(header) ?? [];
  return quoted ?? plain;
};

type Raw = { readonly before: string; readonly header: string; readonly body: string };

/** What stands between the boundaries, each with what comes before it. */
const splitAt = (text: string, boundary: string): readonly Raw[] => {
  const pieces = text.split(`--${boundary}`);
  return pieces.map((piece, i) => {
    const before = i === 0 ? '' : `--${boundary}`;
    const found = i === 0 ? null : /^(\r?\n(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*\r?\n)([\s\S]*)$/.exec(piece);
    return found === null
      ? { before: before + piece, header: '', body: '' }
      : { before, header: found[1] ?? '', body: found[2] ?? '' };
  });
};

const unpacked = (raws: readonly Raw[]): Parts => {
  let text = '';
  const parts: Part[] = [];
  for (const { before, header, body } of raws) {
    text += before + header;
    const start = text.length;
    text += bodyOf(header, body);
    const [, kind = ''] = /content-type:\s*([^\s;]+)/i.exec(header) ?? [];
    if (header !== '')
      parts.push({ kind: kindOf(kind.toLowerCase(), text.slice(start)), start, end: text.length });
  }
  return { text, parts };
};

const kindOf = (declared: string, body: string): string => {
  if (/^#cloud-config\b/.test(body)) return 'text/cloud-config';
  return body.startsWith('#!') ? 'text/x-shellscript' : declared;
};

const bodyOf = (header: string, body: string): string => {
  if (!/content-transfer-encoding:\s*base64/i.test(header)) return body;
  const bytes = base64Bytes(body);
  const plain = bytes?.[0] === 0x1f ? gunzip(bytes) : bytes;
  return plain === undefined ? body : `${new TextDecoder().decode(plain).trimEnd()}\n`;
};

/** A text with all but one part blank, which keeps every place where it is. */
export const onlyPart = (text: string, { start, end }: Part): string =>
  blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
