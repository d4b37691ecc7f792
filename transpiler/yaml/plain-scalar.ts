import type { Scalar } from './tree.ts';

const words: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Scalar] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, Scalar] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, Scalar] => [word, false]),
]);

const startsLikeNumber = /^[-+.0-9]/;
const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** What a scalar without quotes means by the core schema of YAML 1.2. */
export const resolvePlain = (source: string): Scalar => {
  const word = words.get(source);
  if (word !== undefined) return word;
  if (!startsLikeNumber.test(source)) return source;
  return integer.test(source) || float.test(source) ? Number(source) : source;
};

/** A whole number beyond 2^53, whose last digits a reader of the JSON would change. */
export const losesDigits = (source: string): boolean =>
  startsLikeNumber.test(source) && integer.test(source) && !Number.isSafeInteger(Number(source));

/** `.inf` and `.nan`, which JSON has no word for. */
export const isNotFinite = (source: string): boolean =>
  startsLikeNumber.test(source) && notFinite.test(source);
