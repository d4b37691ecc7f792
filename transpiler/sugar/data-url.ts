/** A resource whose bytes are in the spec. */
type Inline = { readonly source: string } | { readonly source: string; readonly compression: 'gzip' };

/** Smaller contents stay readable in the spec: compressing them would save next to nothing. */
const worthCompressing = 1024;

/** Text as a resource: readable where it is short, gzip where that is smaller. */
export const inlineText = (text: string): Inline => {
  if (text.length < worthCompressing) return { source: plainUrl(text) };
  const packed = pack(new TextEncoder().encode(text));
  const isSmaller = packed.length < text.length || packed.length < plainUrl(text).length;
  return isSmaller ? { source: packed, compression: 'gzip' } : { source: plainUrl(text) };
};

/** Bytes as a resource: as text if they are text, else base64. */
export const inlineBytes = (bytes: Uint8Array): Inline => {
  const text = textOf(bytes);
  if (text !== undefined) return inlineText(text);
  const [plain, packed] = [`data:;base64,${bytes.toBase64()}`, pack(new Uint8Array(bytes))];
  return packed.length < plain.length ? { source: packed, compression: 'gzip' } : { source: plain };
};

const plainUrl = (text: string): string => `data:,${encodeURIComponent(text.toWellFormed())}`;

const pack = (bytes: Uint8Array<ArrayBuffer>): string =>
  `data:;base64,${Bun.gzipSync(bytes, { level: 6 }).toBase64()}`;

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
