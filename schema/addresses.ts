/** A block of IP addresses, `10.244.0.0/16`. */
export type Block = { readonly version: 4 | 6; readonly first: bigint; readonly prefixLength: number };

/** An address as a number; undefined, it is none. */
export const parseAddress = (
  text: string,
): { readonly version: 4 | 6; readonly value: bigint } | undefined => {
  const value = text.includes(':') ? parseV6(text) : parseV4(text);
  return value === undefined ? undefined : { version: text.includes(':') ? 6 : 4, value };
};

/** A CIDR, its host bits kept out of `first`; undefined, it is none. */
export const parseBlock = (text: string): Block | undefined => {
  const [, address = '', prefix = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const parsed = parseAddress(address);
  if (!parsed || Number(prefix) > bitsOf(parsed.version)) return undefined;
  const hostBits = BigInt(bitsOf(parsed.version) - Number(prefix));
  return {
    version: parsed.version,
    first: (parsed.value >> hostBits) << hostBits,
    prefixLength: Number(prefix),
  };
};

export const blocksOverlap = (a: Block, b: Block): boolean => {
  if (a.version !== b.version) return false;
  const shift = BigInt(bitsOf(a.version) - Math.min(a.prefixLength, b.prefixLength));
  return a.first >> shift === b.first >> shift;
};

export const blockContains = (outer: Block, inner: Block): boolean =>
  outer.prefixLength <= inner.prefixLength && blocksOverlap(outer, inner);

const bitsOf = (version: 4 | 6): number => (version === 4 ? 32 : 128);

const parseV4 = (text: string): bigint | undefined => {
  const parts = text.split('.');
  const fits =
    parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return fits ? parts.reduce((value, part) => (value << 8n) + BigInt(part), 0n) : undefined;
};

const parseV6 = (text: string): bigint | undefined => {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [
    ...head,
    ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'),
    ...(tail ?? []),
  ];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) + BigInt(`0x${group}`), 0n);
};
