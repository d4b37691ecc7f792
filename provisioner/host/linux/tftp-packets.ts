/** Packets of the Trivial File Transfer Protocol: RFC 1350, options of RFC 2347 to 2349. */
export type Packet =
  | { readonly kind: 'data'; readonly block: number; readonly bytes: Uint8Array }
  | { readonly kind: 'error'; readonly code: number; readonly text: string }
  | { readonly kind: 'options'; readonly options: ReadonlyMap<string, string> }
  | { readonly kind: 'unknown' };

const opcodes = { read: 1, data: 3, acknowledge: 4, error: 5, options: 6 } as const;

export const readRequest = (file: string, options: Readonly<Record<string, number>>): Uint8Array =>
  Buffer.concat([
    word(opcodes.read),
    ...[file, 'octet', ...Object.entries(options).flat()].map((text) => Buffer.from(`${text}\0`)),
  ]);

export const acknowledge = (block: number): Uint8Array =>
  Buffer.concat([word(opcodes.acknowledge), word(block)]);

export const errorPacket = (code: number, text: string): Uint8Array =>
  Buffer.concat([word(opcodes.error), word(code), Buffer.from(`${text}\0`)]);

export const parsePacket = (bytes: Uint8Array): Packet => {
  if (bytes.length < 2) return { kind: 'unknown' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opcode = view.getUint16(0);
  if (opcode === opcodes.options) return { kind: 'options', options: readOptions(bytes.subarray(2)) };
  if (bytes.length < 4) return { kind: 'unknown' };
  const number = view.getUint16(2);
  if (opcode === opcodes.data) return { kind: 'data', block: number, bytes: bytes.subarray(4) };
  if (opcode !== opcodes.error) return { kind: 'unknown' };
  return { kind: 'error', code: number, text: texts(bytes.subarray(4))[0] ?? '' };
};

const readOptions = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const all = texts(bytes);
  return new Map(
    all.flatMap((name, i) => (i % 2 === 0 ? [[name.toLowerCase(), all[i + 1] ?? ''] as const] : [])),
  );
};

const texts = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder().decode(bytes).split('\0').slice(0, -1);

const word = (value: number): Uint8Array => Uint8Array.of((value >> 8) & 0xff, value & 0xff);
