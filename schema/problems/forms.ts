import { isList, isObject } from '../json.ts';
import type { JsonObject } from '../shape.ts';

/** What text must look like, in words: our schemas say so, those of Kubernetes are known by their patterns. */
export const formOf = (schema: JsonObject, pattern?: unknown): string | undefined => {
  const said = schema['patternErrorMessage'];
  if (typeof said === 'string') return said;
  const patterns = [
    pattern,
    schema['pattern'],
    ...(isList(schema['anyOf']) ? schema['anyOf'].map(patternOf) : []),
  ];
  return patterns.map(formOfPattern).find((form) => form !== undefined);
};

const patternOf = (schema: unknown): unknown => (isObject(schema) ? schema['pattern'] : undefined);

const formOfPattern = (pattern: unknown): string | undefined =>
  typeof pattern === 'string' ? forms.find(([part]) => pattern.includes(part))?.[1] : undefined;

/** A part of the pattern that only such a form has; the first that fits counts. */
const forms: readonly (readonly [part: string, form: string])[] = [
  ['(ns|us|µs|μs|ms|s|m|h)', 'A duration such as 30s, 5m or 1h30m'],
  ['[KMGTPE]i|', 'A quantity such as 500m, 2Gi or 10%'],
  ['^(primary|', '"primary", or a block of IP addresses'],
  ['/[0-9]{1,3}(,', 'A block of IP addresses such as 10.244.0.0/16, or two with a comma between them'],
  ['/[0-9]{1,3}$', 'A block of IP addresses such as 10.244.0.0/16'],
  ['[0-9]{1,3}(\\.[0-9]{1,3}){3}', 'An IP address'],
  ['[a-z0-9]{6}\\.[a-z0-9]{16}', 'Six and sixteen small letters or digits around a dot'],
  ['256:[0-9a-fA-F]{64}', '"sha256:" and 64 hexadecimal digits'],
  ['[0-9a-fA-F]{64}', '64 hexadecimal digits'],
  ['[0-9]+%', 'A percentage such as 50%'],
  ['^.+:[0-9]+$', 'A host with its port, such as cp1.example.net:6443'],
  ['[0-9]{2}T[0-9]{2}', 'A time such as 2026-11-22T14:00:00Z'],
  ['([-a-z0-9]*[a-z0-9])?(\\.', 'A DNS name: small letters, digits, dashes and dots'],
  ['\\.crt$', 'An absolute path that ends in .crt'],
  ['^(unix://)?/', 'An absolute path, with unix:// before it or not'],
  ['[a-z0-9+.-]*:', 'A URL with its scheme'],
  ['([-+][0-9]+)?', 'A port, or two with a dash between them'],
  ['^(/.*)?$', 'An absolute path'],
  ['^/', 'An absolute path'],
];
