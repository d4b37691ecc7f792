import Type, { type Static, type TProperties, type TSchema } from 'typebox';

/**
 * The words a section of the contract is written in. Keywords of ours inside a schema: `x-secret` (never shown; `url`, shown
 * without its user, query and fragment), `x-foreign` (names below are somebody else's API and stay as they are in YAML),
 * `x-octal` (a mode, in YAML also an octal string), `x-yaml` (properties of the object that exist in YAML only), `x-name`
 * (a shape used in many places, emitted once).
 */
type Keywords = Record<string, unknown>;
type Described = { readonly description: string; readonly examples?: readonly unknown[] };

/** An object that refuses unknown keys. A property with a default may be left out by the author and is filled in on the node. */
export const object = <P extends TProperties>(description: string, properties: P, more: Keywords = {}) =>
  Type.Object(properties, { description, additionalProperties: false, ...more });

/** A whole section that may be absent and is then `{}`, with the defaults inside it filled in. */
export const section = <P extends TProperties>(description: string, properties: P, more: Keywords = {}) =>
  object(description, properties, { default: {}, ...more });

/** A list that may be absent and is then empty. */
export const list = <T extends TSchema>(description: string, items: T) =>
  Type.Array(items, { description, default: [] });

export const optional = Type.Optional;

export const text = (description: string, more: Keywords = {}) => Type.String({ description, ...more });

/** A path with no `.`, `..` or empty parts and no slash at the end. */
export const absolutePath = (description: string, more: Keywords = {}) =>
  Type.String({ description, ...form(pathPattern, pathForm), ...more });
const pathPattern = '^(/|(/(?!\\.{1,2}(/|$))[^/\\u0000]+)+)$';
const pathForm = 'An absolute path with no ".", ".." or empty part, and no slash at its end';

type Form = { readonly pattern: string; readonly patternErrorMessage: string };

/** What text must look like, as a pattern for programs and in words for people. */
export const form = (pattern: string, patternErrorMessage: string): Form => ({
  pattern,
  patternErrorMessage,
});

export const integer = (description: string, minimum: number, maximum: number) =>
  Type.Integer({ description, minimum, maximum });

/** Permission bits. */
export const mode = (description: string) =>
  optional(Type.Integer({ description, minimum: 0, maximum: 0o7777, 'x-octal': true }));

export const boolean = (description: string) => Type.Boolean({ description });

/** The same shape with words of its own. */
export const described = <T extends TSchema>(schema: T, description: string): T => ({
  ...schema,
  description,
});

/** A switch that is off unless the author turns it on. */
export const off = (description: string) => Type.Boolean({ description, default: false });

export const oneOf = <V extends string[]>(description: string, values: readonly [...V]) =>
  Type.Enum(values, { description });

/** A mapping whose keys are the author's own; what they look like is said in words too. */
export const record = <T extends TSchema>(
  description: string,
  values: T,
  { pattern, patternErrorMessage }: Form = form('^.+$', 'Anything on one line'),
) =>
  Type.Record(Type.String({ pattern }), values, {
    description,
    default: {},
    additionalProperties: false,
    patternErrorMessage,
  });

/** Text that must never be shown in a log, a plan or a report. */
export const secret = (description: string, more: Keywords = {}) =>
  Type.String({ description, 'x-secret': true, ...more });

/** A URL that may carry a credential: only its scheme, host and path are ever shown. */
export const url = (description: string, more: Keywords = {}) =>
  Type.String({ description, 'x-secret': 'url', ...more });

/** A value whose shape another project defines, by the address of its schema. */
export const foreign = (described: Described & { readonly $ref: string }) =>
  Type.Unsafe<JsonObject>({ ...described, 'x-foreign': true });

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** What crosses a module is not changed by its receiver. */
export type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type Of<T extends TSchema> = Frozen<Static<T>>;
