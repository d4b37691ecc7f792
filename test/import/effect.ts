import { dataBytes, decompress } from '../../importer/bytes.ts';
import { isList, isObject } from '../../schema/json.ts';

/** A config without how it is said: inline bytes as such, however they were written down. */
export const effectOf = (value: unknown): unknown => {
  if (isList(value)) return value.map(effectOf);
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, found]) => [key, effectOf(found)]));
  return bytesOf(value) ?? inner;
};

const bytesOf = (resource: Readonly<Record<string, unknown>>): unknown => {
  const { source, compression } = resource;
  if (typeof source !== 'string' || !/^data:/i.test(source)) return undefined;
  const bytes = dataBytes(source);
  const plain = bytes && decompress(bytes, typeof compression === 'string' ? compression : '');
  return plain === undefined ? undefined : { bytes: plain.toHex() };
};
