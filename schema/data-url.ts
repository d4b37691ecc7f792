/** The bytes of a `data:` URL (RFC 2397), as far as they can be told; undefined, it has no comma. */
export const dataUrlBytes = (url: string): Uint8Array<ArrayBuffer> | undefined => {
  const comma = url.indexOf(',');
  if (comma < 0) return undefined;
  const body = url.slice(comma + 1);
  if (/;base64$/i.test(url.slice(0, comma)))
    return new Uint8Array(Buffer.from(body.replaceAll(percent, unescapeByte), 'base64'));
  // Bytes, not characters: `%ff` is one byte, whatever UTF-8 says.
  const bytes = Buffer.from(body).toString('latin1').replaceAll(percent, unescapeByte);
  return new Uint8Array(Buffer.from(bytes, 'latin1'));
};

const percent = /%([0-9a-f]{2})/gi;

const unescapeByte = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
