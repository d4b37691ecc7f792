import type { Json, JsonObject } from './shape.ts';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The parts of an RFC 6901 pointer, unescaped. */
export const pointerParts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

export const toPointer = (...parts: readonly (string | number)[]): string => {
  let pointer = '';
  for (const part of parts) pointer += `/${typeof part === 'number' ? part : escapePart(part)}`;
  return pointer;
};

const escapePart = (part: string): string =>
  part.includes('/') || part.includes('~') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;

/** What is in an object or a list under a name or an index, its own only. */
export const child = (value: unknown, part: string): Json | undefined => {
  if (isList(value)) return value[Number(part)];
  return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
};

/** What a pointer points to; undefined, nothing. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let found: unknown = root;
  for (const part of pointerParts(pointer)) found = child(found, part);
  return found;
};

/** A copy that shares nothing but its strings. */
export const deepCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(deepCopy);
  if (!isObject(value)) return value;
  // Entries made into an object again would take three times as long; a copy keeps the shape, and `__proto__` as a plain name.
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) {
    const inner = copy[key];
    if (typeof inner === 'object') copy[key] = deepCopy(inner);
  }
  return copy;
};
