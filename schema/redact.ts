import { dataUrlBytes } from './data-url.ts';
import { secretPaths } from './emitted/paths.gen.ts';
import { isList, isObject, pointerParts, toPointer } from './json.ts';
import type { Json } from './shape.ts';

/** Pointers to everything in a spec that must not be shown as it is. */
export const secretPointers = (config: unknown): readonly string[] =>
  secrets(config).map(({ pointer }) => pointer);

/** The spec with nothing secret left in it, for plans, reports and logs. */
export const redact = (config: unknown): Json => {
  const shownAt = new Map(secrets(config).map(({ pointer, value, kind }) => [pointer, hide(value, kind)]));
  return replaceAt(config, shownAt, '');
};

/** A resource’s source as it may be shown: no user, query or fragment; of `data:` its size and hash. */
export const redactUrl = (url: string): string => {
  if (/^data:/i.test(url)) return `data: (${describeData(url)})`;
  const { scheme, host = '', path = '', rest } = urlParts.exec(url)?.groups ?? {};
  if (scheme === undefined) return /^arn:/i.test(url) ? url.replace(/[?#].*$/s, '?(secret)') : '(secret)';
  return `${scheme}//${host}${path}${rest ? '?(secret)' : ''}`;
};
const urlParts = /^(?<scheme>[a-z0-9+.-]+:)\/\/(?:[^/?#]*@)?(?<host>[^/?#]*)(?<path>[^?#]*)(?<rest>.*)$/is;

const describeData = (url: string): string => {
  const bytes = dataUrlBytes(url);
  if (bytes === undefined) return 'malformed';
  const hash = new Bun.CryptoHasher('sha256').update(bytes).digest('hex');
  return `${bytes.length} bytes, sha256 ${hash.slice(0, 12)}`;
};

type Secret = { readonly pointer: string; readonly value: Json; readonly kind: 'all' | 'url' };

const secrets = (config: unknown): readonly Secret[] =>
  Object.entries(secretPaths).flatMap(([path, kind]) =>
    matches(config, pointerParts(path), '').map((match) => ({ ...match, kind })),
  );

type Match = { readonly pointer: string; readonly value: Json };

const matches = (value: unknown, path: readonly string[], pointer: string): readonly Match[] => {
  const [key, ...rest] = path;
  if (!isObject(value) && !isList(value)) return [];
  const inner = Object.entries(value).filter(([name]) => key === '*' || name === key);
  return inner.flatMap(([name, found]) => {
    const at = pointer + toPointer(name);
    return rest.length > 0 ? matches(found, rest, at) : [{ pointer: at, value: found }];
  });
};

const hide = (value: Json, kind: 'all' | 'url'): Json =>
  kind === 'url' && typeof value === 'string' ? redactUrl(value) : '(secret)';

const replaceAt = (value: unknown, shownAt: ReadonlyMap<string, Json>, pointer: string): Json => {
  const shown = shownAt.get(pointer);
  if (shown !== undefined) return shown;
  if (isList(value)) return value.map((inner, i) => replaceAt(inner, shownAt, `${pointer}/${i}`));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, replaceAt(inner, shownAt, pointer + toPointer(key))]),
    );
  return isScalar(value) ? value : null;
};

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
