import { isList, toPointer } from '../json.ts';
import { error, type Problem, type ProblemCode } from '../problem.ts';
import { schemaAt } from '../schema-at.ts';
import { description, type Finding, isSecret, shownUnlessSecret } from './finding.ts';
import { formOf } from './forms.ts';
import { placeName, shown, typeName, wordsOfTypes } from './place.ts';
import { mostSimilar } from './similar.ts';
import { describeKeyName, describeUnknownKey } from './unknown-key.ts';

type Describe = (finding: Finding) => Problem;

const describeType: Describe = ({ pointer, schema, found, params }) => {
  const types = [params['type']].flat().map(String);
  const wanted = types.filter((type) => type !== 'null').map((type) => wordsOfTypes[type] ?? type);
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

const describeMissing: Describe = ({ pointer, params, misfit: { root, prefix } }) => {
  const key = String(params['missingProperty']);
  const wanted = schemaAt(root, pointer.slice(prefix.length) + toPointer(key));
  const only = wanted?.['const'];
  const help = typeof only === 'string' ? `Write ${key}: ${only}` : description(wanted);
  return error('missing-key', pointer, `${placeName(pointer)} has no "${key}"`, help);
};

const describeChoice: Describe = (finding) => {
  const { pointer, schema, found, params } = finding;
  const allowed = isList(params['allowedValues']) ? params['allowedValues'] : [params['allowedValue']];
  const words = allowed.map((value) => JSON.stringify(value));
  const texts = allowed.filter((value) => typeof value === 'string');
  const similar = isScalar(found) && !isSecret(schema) ? mostSimilar(String(found), texts) : undefined;
  const isVersion = /^\/(glowplug\/)?version$/.test(pointer);
  return error(
    isVersion ? 'unknown-version' : 'not-one-of',
    pointer,
    `${placeName(pointer)} cannot be ${shownUnlessSecret(finding)}`,
    choiceHelp(words, similar) ?? description(schema),
  );
};

/** More choices than this help nobody. */
const mostChoices = 20;

const choiceHelp = (words: readonly string[], similar: string | undefined): string | undefined => {
  if (words.length === 1) return `It must be ${words[0]}`;
  const all = words.length > mostChoices ? [] : [`One of ${words.join(', ')}`];
  const help = [...(similar === undefined ? [] : [`Did you mean "${similar}"?`]), ...all];
  return help.length > 0 ? help.join(' ') : undefined;
};

const describePattern: Describe = (finding) => {
  const { pointer, schema, params } = finding;
  const examples = isList(schema['examples']) ? schema['examples'].map(shown) : [];
  const wanted = formOf(schema, params['pattern']) ?? description(schema);
  const example = examples.length > 0 ? `for example ${examples[0]}` : undefined;
  const help = [wanted, example].filter((text) => text !== undefined).join('; ');
  return error('pattern', pointer, `${placeName(pointer)} cannot be ${shownUnlessSecret(finding)}`, help);
};

const describeLimit =
  (code: ProblemCode, limitOf: (limit: string) => string): Describe =>
  ({ pointer, schema, found, params }) =>
    error(
      code,
      pointer,
      `${placeName(pointer)} must ${limitOf(String(params['limit'] ?? params['multipleOf']))}, found ${sizeOf(found, isSecret(schema))}`,
      description(schema),
    );

const sizeOf = (found: unknown, isHidden: boolean): string => {
  if (typeof found === 'number' && !isHidden) return String(found);
  if (typeof found === 'string' && !isHidden) return `${found.length} characters`;
  return isList(found) ? `${found.length} items` : typeName(found);
};

const describeRepeated: Describe = ({ pointer, params }) =>
  error(
    'duplicate-item',
    pointer,
    `${placeName(pointer)} has the same item twice, at ${String(params['j'])} and ${String(params['i'])}`,
    'Leave one of them out',
  );

const describeForms: Describe = (finding) => {
  const { pointer, schema } = finding;
  const message = `${placeName(pointer)} cannot be ${shownUnlessSecret(finding)}`;
  return error('no-form-fits', pointer, message, formOf(schema) ?? description(schema));
};

const describeOther: Describe = ({ pointer, schema }) =>
  error('not-valid', pointer, `${placeName(pointer)} is not valid`, description(schema));

/** How each keyword of JSON Schema that may fail is told. */
const describers: Readonly<Record<string, Describe>> = {
  additionalProperties: describeUnknownKey,
  propertyNames: describeKeyName,
  type: describeType,
  required: describeMissing,
  enum: describeChoice,
  const: describeChoice,
  pattern: describePattern,
  minimum: describeLimit('out-of-range', (limit) => `be at least ${limit}`),
  maximum: describeLimit('out-of-range', (limit) => `be at most ${limit}`),
  exclusiveMinimum: describeLimit('out-of-range', (limit) => `be more than ${limit}`),
  exclusiveMaximum: describeLimit('out-of-range', (limit) => `be less than ${limit}`),
  multipleOf: describeLimit('out-of-range', (factor) => `be a multiple of ${factor}`),
  minLength: describeLimit('too-short', (limit) => `have at least ${limit} characters`),
  maxLength: describeLimit('too-long', (limit) => `have at most ${limit} characters`),
  minItems: describeLimit('too-short', (limit) => `have at least ${limit} items`),
  maxItems: describeLimit('too-long', (limit) => `have at most ${limit} items`),
  uniqueItems: describeRepeated,
  anyOf: describeForms,
  oneOf: describeForms,
};

export const describeFinding = (keyword: string, finding: Finding): Problem =>
  (describers[keyword] ?? describeOther)(finding);

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
