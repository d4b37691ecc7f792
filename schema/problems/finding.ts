import type { ErrorObject } from 'ajv';
import { isObject, valueAt } from '../json.ts';
import { schemaAt } from '../schema-at.ts';
import type { JsonObject } from '../shape.ts';
import { shown } from './place.ts';

/** A schema and a value that did not fit it. */
export type Misfit = {
  /** The whole schema document that was checked against. */
  readonly root: JsonObject;
  /** The whole value. */
  readonly value: unknown;
  /** Where the value is in the document that its author wrote; empty, it is the document. */
  readonly prefix: string;
};

/** One of ajv’s errors with what it speaks of. */
export type Finding = {
  /** Where, in the author’s document. */
  readonly pointer: string;
  /** What the schema says there. */
  readonly schema: JsonObject;
  readonly found: unknown;
  readonly params: Readonly<Record<string, unknown>>;
  readonly misfit: Misfit;
};

export const findingOf = ({ instancePath, params }: ErrorObject, misfit: Misfit): Finding => ({
  pointer: misfit.prefix + instancePath,
  schema: schemaAt(misfit.root, instancePath) ?? {},
  found: valueAt(misfit.value, instancePath),
  params,
  misfit,
});

export const isSecret = (schema: JsonObject): boolean => schema['x-secret'] !== undefined;

/** A value as a message may show it. */
export const shownUnlessSecret = ({ schema, found }: Finding): string =>
  isSecret(schema) ? 'what it is (not shown, it may be secret)' : shown(found);

/** What the schema says of itself, its first sentences where it says much. */
export const description = (schema: unknown): string | undefined => {
  const text = isObject(schema) ? schema['description'] : undefined;
  if (typeof text !== 'string') return undefined;
  const short = text.length <= 200 ? text : text.slice(0, text.lastIndexOf('. ', 200) + 1 || 200);
  return short.replace(/\.$/, '');
};
