import type { ErrorObject } from 'ajv';
import { isList, isObject, toPointer, valueAt } from '../json.ts';
import { schemaAt } from '../schema-at.ts';
import { error, type Problem, type ProblemCode } from '../problem.ts';
import type { JsonObject } from '../shape.ts';
import { placeName, shown, typeName, wordsOfTypes } from './place.ts';
import { mostSimilar } from './similar.ts';
import { describeUnknownKey } from './unknown-key.ts';

/** A schema and a value that did not fit it. */
export type Misfit = {
  /** The whole schema document that was checked against. */
  readonly root: JsonObject;
  /** The whole value. */
  readonly value: unknown;
};

/** One of ajv’s errors with what it speaks of. */
export type Finding = {
  readonly pointer: string;
  /** The schema whose keyword failed. */
  readonly schema: JsonObject;
  readonly found: unknown;
  readonly params: Readonly<Record<string, unknown>>;
  readonly root: JsonObject;
};

export const describeError = (ajvError: ErrorObject, { root, value }: Misfit): Problem => {
  const pointer = ajvError.instancePath;
  const finding = {
    pointer,
    schema: schemaAt(root, pointer) ?? {},
    found: valueAt(value, pointer),
    params: ajvError.params,
    root,
  };
  return (describers[ajvError.keyword] ?? describeOther)(finding);
};

const describeType = ({ pointer, schema, found, params }: Finding): Problem => {
  const wanted = [params['type']].flat().map((type) => wordsOfTypes[String(type)] ?? String(type));
  const what = isScalar(found) && !isSecret(schema) ? `${typeName(found)} ${shown(found)}` : typeName(found);
  return error(
    'wrong-type',
    pointer,
    `${placeName(pointer)} must be ${wanted.join(' or ')}, found ${found === null ? 'nothing' : what}`,
    (isSecret(schema) ? undefined : typeHelp(wanted[0], found)) ?? description(schema),
  );
};

const typeHelp = (wanted: string | undefined, found: unknown): string | undefined => {
  if (found === null) return 'Leave the key out, or give it a value';
  if (wanted === 'text' && isScalar(found)) return `Put it in quotes: ${JSON.stringify(String(found))}`;
  if (wanted === 'true or false' && typeof found === 'string' && /^(yes|on|no|off)$/i.test(found))
    return `Write ${/^(yes|on)$/i.test(found)} instead of ${found}`;
  if (wanted === 'a list') return 'Begin each item of the list with "- "';
  return undefined;
};

const describeMissing = ({ pointer, root, params }: Finding): Problem => {
  const key = String(params['missingProperty']);
  const wanted = schemaAt(root, pointer + toPointer(key));
  return error('missing-key', pointer, `${placeName(pointer)} has no "${key}"`, description(wanted));
};

const describeChoice = ({ pointer, schema, found, params }: Finding): Problem => {
  const allowed = isList(params['allowedValues']) ? params['allowedValues'] : [params['allowedValue']];
  const words = allowed.map(String);
  const similar = isSecret(schema) ? undefined : mostSimilar(String(found), words);
  const isVersion = /^\/(glowplug\/)?version$/.test(pointer);
  return error(
    isVersion ? 'unknown-version' : 'not-one-of',
    pointer,
    `${placeName(pointer)} cannot be ${unlessSecret(schema, found)}`,
    `${similar && words.length > 1 ? `Did you mean "${similar}"? ` : ''}${choices(words)}`,
  );
};

const choices = (words: readonly string[]): string =>
  words.length === 1 ? `It must be "${words[0]}"` : `One of ${words.map((word) => `"${word}"`).join(', ')}`;

const describePattern = ({ pointer, schema, found }: Finding): Problem => {
  const form = schema['patternErrorMessage'];
  const examples = isList(schema['examples']) ? schema['examples'].map(shown) : [];
  const wanted = typeof form === 'string' ? form : description(schema);
  const example = examples.length > 0 ? `for example ${examples[0]}` : undefined;
  const help = [wanted, example].filter((text) => text !== undefined).join('; ');
  return error('pattern', pointer, `${placeName(pointer)} cannot be ${unlessSecret(schema, found)}`, help);
};

const describeLimit =
  (code: ProblemCode, limitOf: (limit: string) => string) =>
  ({ pointer, schema, found, params }: Finding): Problem => {
    const size = typeof found === 'string' && !isSecret(schema) ? ` ${found.length} characters` : '';
    const what = typeof found === 'number' ? ` ${found}` : size;
    return error(
      code,
      pointer,
      `${placeName(pointer)} must ${limitOf(String(params['limit']))}, found${what || ` ${typeName(found)}`}`,
      description(schema),
    );
  };

const describeRepeated = ({ pointer, params }: Finding): Problem =>
  error(
    'duplicate-item',
    pointer,
    `${placeName(pointer)} has the same item twice, at ${String(params['j'])} and ${String(params['i'])}`,
    'Leave one of them out',
  );

const describeForms = ({ pointer, schema, found }: Finding): Problem =>
  error(
    'no-form-fits',
    pointer,
    `${placeName(pointer)} cannot be ${unlessSecret(schema, found)}`,
    description(schema),
  );

const describeOther = ({ pointer, schema }: Finding): Problem =>
  error('not-valid', pointer, `${placeName(pointer)} is not valid`, description(schema));

const describers: Readonly<Record<string, (finding: Finding) => Problem>> = {
  additionalProperties: describeUnknownKey,
  type: describeType,
  required: describeMissing,
  enum: describeChoice,
  const: describeChoice,
  pattern: describePattern,
  minimum: describeLimit('out-of-range', (limit) => `be at least ${limit}`),
  maximum: describeLimit('out-of-range', (limit) => `be at most ${limit}`),
  exclusiveMinimum: describeLimit('out-of-range', (limit) => `be more than ${limit}`),
  exclusiveMaximum: describeLimit('out-of-range', (limit) => `be less than ${limit}`),
  minLength: describeLimit('too-short', (limit) => `have at least ${limit} characters`),
  maxLength: describeLimit('too-long', (limit) => `have at most ${limit} characters`),
  minItems: describeLimit('too-short', (limit) => `have at least ${limit} items`),
  maxItems: describeLimit('too-long', (limit) => `have at most ${limit} items`),
  uniqueItems: describeRepeated,
  anyOf: describeForms,
  oneOf: describeForms,
};

const isSecret = (schema: JsonObject): boolean => schema['x-secret'] !== undefined;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const unlessSecret = (schema: JsonObject, value: unknown): string =>
  isSecret(schema) ? 'what it is (not shown, it may be secret)' : shown(value);

const description = (schema: unknown): string | undefined => {
  const text = isObject(schema) ? schema['description'] : undefined;
  return typeof text === 'string' ? text.replace(/\.$/, '') : undefined;
};
