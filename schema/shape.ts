import Type, { type Static, type TProperties, type TSchema } from 'typebox';

/**
 * The words a section of the contract is written in. Keywords of ours inside a schema: `x-secret` (never shown),
 * `x-foreign` (names below are somebody else's API and stay as they are in YAML), `x-yaml` (the property exists in YAML only).
 */
type Described = { readonly description: string; readonly examples?: readonly unknown[] };

/** An object that refuses unknown keys. A property with a default may be left out by the author and is filled in on the node. */
export const object = <P extends TProperties>(description: string, properties: P) =>
  Type.Object(properties, { description, additionalProperties: false });

/** A whole section that may be absent and is then `{}`, with the defaults inside it filled in. */
export const section = <P extends TProperties>(description: string, properties: P) =>
  Type.Object(properties, { description, additionalProperties: false, default: {} });

/** A list that may be absent and is then empty. */
export const list = <T extends TSchema>(description: string, items: T) =>
  Type.Array(items, { description, default: [] });

export const optional = Type.Optional;

export const text = (description: string, more: Record<string, unknown> = {}) =>
  Type.String({ description, ...more });

/** A path with no `.`, `..` or empty parts and no slash at the end. */
export const absolutePath = (description: string, more: Record<string, unknown> = {}) =>
  Type.String({ description, pattern: '^(/|(/(?!\\.{1,2}(/|$))[^/\\u0000]+)+)$', ...more });

export const integer = (description: string, minimum: number, maximum: number) =>
  Type.Integer({ description, minimum, maximum });

export const boolean = (description: string) => Type.Boolean({ description });

/** A switch that is off unless the author turns it on. */
export const off = (description: string) => Type.Boolean({ description, default: false });

export const oneOf = <const V extends string[]>(description: string, values: V) =>
  Type.Enum(values, { description });

export const record = <T extends TSchema>(description: string, values: T, keyPattern = '^.+$') =>
  Type.Record(Type.String({ pattern: keyPattern }), values, {
    description,
    default: {},
    additionalProperties: false,
  });

/** Text that must never be shown in a log, a plan or a report. */
export const secret = (description: string, more: Record<string, unknown> = {}) =>
  Type.String({ description, 'x-secret': true, ...more });

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
