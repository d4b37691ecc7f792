/** GPT attribute bits as sfdisk writes them. */
const named: Readonly<Record<number, string>> = {
  0: 'RequiredPartition',
  1: 'NoBlockIOProtocol',
  2: 'LegacyBIOSBootable',
};

/** Bits that sfdisk cannot set: UEFI has them reserved. */
export const reservedBits = (bits: readonly number[]): readonly number[] =>
  bits.filter((bit) => bit > 2 && bit < 48);

export const attributeText = (bits: readonly number[]): string => {
  const words = bits.flatMap((bit) => named[bit] ?? []);
  const ofType = bits.filter((bit) => bit >= 48).sort((a, b) => a - b);
  return [...words, ...(ofType.length > 0 ? [`GUID:${ofType.join(',')}`] : [])].join(' ');
};

export const attributeBits = (text: string): readonly number[] =>
  text
    .split(/[\s,]+/)
    .flatMap((word) => {
      const bit = Object.entries(named).find(([, name]) => name === word)?.[0];
      return bit ?? /^(?:GUID:)?(\d+)$/.exec(word)?.[1] ?? [];
    })
    .map(Number);
