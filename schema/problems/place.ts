import { pointerParts } from '../json.ts';

/** A pointer as people write it: `storage.disks[0].device`. */
export const placeName = (pointer: string): string => {
  const parts = pointerParts(pointer);
  if (parts.length === 0) return 'The config';
  return parts.reduce((name, part) => {
    if (/^\d+$/.test(part)) return `${name}[${part}]`;
    const key = /^[A-Za-z0-9_-]+$/.test(part) ? part : JSON.stringify(part);
    return name === '' ? key : `${name}.${key}`;
  }, '');
};

/** A value as a message shows it, cut where it is long. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};

export const typeName = (value: unknown): string => {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return wordsOfTypes[typeof value] ?? typeof value;
};

/** JSON Schema’s and JavaScript’s names of types, in words. */
export const wordsOfTypes: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'nothing (null)',
};
