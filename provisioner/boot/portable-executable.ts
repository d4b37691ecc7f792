import { joinBytes } from '../bytes.ts';

export type Section = { readonly name: string; readonly bytes: Uint8Array };

/** Offsets by the Microsoft PE format: in the DOS header, the COFF header, the optional header of PE32+, and a section header. */
const offset = {
  peHeader: 0x3c,
  sections: 6,
  optionalSize: 20,
  optional: 24,
  initializedData: 8,
  sectionAlignment: 32,
  fileAlignment: 36,
  imageSize: 56,
  headersSize: 60,
  checksum: 64,
} as const;

const sectionHeaderBytes = 40;
const pe32Plus = 0x20b;
/** Initialized data that may be read. */
const characteristics = 0x40000040;

/** An EFI program with further sections of data, as `ukify` and `objcopy --add-section` make it. */
export const addSections = (program: Uint8Array, sections: readonly Section[]): Uint8Array =>
  sections.reduce(addSection, program);

type Layout = {
  readonly optional: number;
  readonly count: number;
  readonly table: number;
  readonly fileAlignment: number;
  readonly sectionAlignment: number;
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const readLayout = (view: DataView): Layout => {
  const refuse = (what: string): never => {
    throw new Error(`Cannot add a section to an EFI program: ${what}`);
  };
  if (view.byteLength < 0x40 || view.getUint16(0, true) !== 0x5a4d)
    return refuse('it does not begin with "MZ"');
  const pe = view.getUint32(offset.peHeader, true);
  if (pe + offset.optional + 112 > view.byteLength) return refuse('its header is cut short');
  const optional = pe + offset.optional;
  if (view.getUint32(pe, true) !== 0x4550 || view.getUint16(optional, true) !== pe32Plus)
    return refuse('it is no PE32+ program');
  const count = view.getUint16(pe + offset.sections, true);
  const table = optional + view.getUint16(pe + offset.optionalSize, true);
  const room = view.getUint32(optional + offset.headersSize, true);
  if (table + (count + 1) * sectionHeaderBytes > room) return refuse('its header has no room for one more');
  return {
    optional,
    count,
    table,
    fileAlignment: view.getUint32(optional + offset.fileAlignment, true),
    sectionAlignment: view.getUint32(optional + offset.sectionAlignment, true),
  };
};

const align = (value: number, to: number): number => Math.ceil(value / to) * to;

const addSection = (program: Uint8Array, { name, bytes }: Section): Uint8Array => {
  const { optional, count, table, fileAlignment, sectionAlignment } = readLayout(viewOf(program));
  const start = align(program.length, fileAlignment);
  const size = align(bytes.length, fileAlignment);
  const padded = (length: number) => new Uint8Array(length);
  const result = joinBytes([program, padded(start - program.length), bytes, padded(size - bytes.length)]);
  const view = viewOf(result);
  const address = view.getUint32(optional + offset.imageSize, true);
  const header = table + count * sectionHeaderBytes;
  result.set(new TextEncoder().encode(name.padEnd(8, '\0')).subarray(0, 8), header);
  for (const [i, value] of [bytes.length, address, size, start].entries())
    view.setUint32(header + 8 + i * 4, value, true);
  view.setUint32(header + 36, characteristics, true);
  view.setUint16(optional - offset.optional + offset.sections, count + 1, true);
  const data = view.getUint32(optional + offset.initializedData, true);
  view.setUint32(optional + offset.initializedData, data + size, true);
  view.setUint32(optional + offset.imageSize, align(address + bytes.length, sectionAlignment), true);
  // The firmware does not look at it, and a signature would not hold either.
  view.setUint32(optional + offset.checksum, 0, true);
  return result;
};

/** Bytes of a section; null, there is none of that name. */
export const sectionOf = (program: Uint8Array, name: string): Uint8Array | null => {
  const view = viewOf(program);
  const { count, table } = readLayout(view);
  for (let i = 0; i < count; i += 1) {
    const header = table + i * sectionHeaderBytes;
    const found = new TextDecoder().decode(program.subarray(header, header + 8)).replace(/\0+$/, '');
    if (found !== name) continue;
    const start = view.getUint32(header + 20, true);
    return program.slice(start, start + view.getUint32(header + 8, true));
  }
  return null;
};
