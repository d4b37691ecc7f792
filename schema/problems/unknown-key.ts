import { isList, isObject, toPointer, valueAt } from '../json.ts';
import { places } from '../places.ts';
import { error, type Problem } from '../problem.ts';
import type { JsonObject } from '../shape.ts';
import type { Finding, Misfit } from './finding.ts';
import { foreignAdvice } from './foreign-names.ts';
import { placeName } from './place.ts';
import { isSameWord, mostSimilar } from './similar.ts';

export const describeUnknownKey = (finding: Finding): Problem => {
  const { pointer, schema, params } = finding;
  const key = String(params['additionalProperty']);
  const help = isRecord(schema) ? keyForm(schema) : suggest(key, finding);
  return error('unknown-key', pointer + toPointer(key), `${placeName(pointer)} has no key "${key}"`, help);
};

/** A key of a mapping whose keys are a list of names, such as feature gates. */
export const describeKeyName = ({ pointer, schema, params }: Finding): Problem => {
  const key = String(params['propertyName']);
  const names = valueAt(schema, '/propertyNames/enum');
  const similar = isList(names)
    ? mostSimilar(
        key,
        names.filter((name) => typeof name === 'string'),
      )
    : undefined;
  return error(
    'unknown-key',
    pointer + toPointer(key),
    `${placeName(pointer)} has no key "${key}"`,
    similar ? `Did you mean "${similar}"?` : 'This version of Kubernetes does not have it, or no longer',
  );
};

/** The key of the place that was likely meant. */
export const similarKey = (key: string, schema: JsonObject): string | undefined =>
  mostSimilar(key, allowedKeys(schema));

const allowedKeys = (schema: JsonObject): readonly string[] =>
  isObject(schema['properties']) ? Object.keys(schema['properties']) : [];

const suggest = (key: string, { schema, pointer, misfit }: Finding): string => {
  const similar = similarKey(key, schema);
  const advice = misfit.root['title'] === yamlTitle ? foreignAdvice(key, pointer) : undefined;
  if (similar !== undefined && (advice === undefined || isSameWord(key, similar)))
    return `Did you mean "${similar}"?`;
  return advice ?? elsewhere(key, misfit) ?? keysHere(allowedKeys(schema));
};

/** Further keys would hide the message. */
const mostKeys = 24;

const keysHere = (keys: readonly string[]): string =>
  keys.length > mostKeys
    ? `It has ${keys.length} others, and none is like it; docs/reference.md leads to them`
    : `Keys here: ${keys.join(', ')}`;

/** Advice is given in YAML’s names. */
const yamlTitle = 'Glowplug node YAML 1.0.0';

/** The few places that do have the key; a key of many places says nothing. */
const elsewhere = (key: string, { root, prefix }: Misfit): string | undefined => {
  const found = places(root)
    .map(({ path }) => prefix + path)
    .filter((path) => isSameWord(path.slice(path.lastIndexOf('/') + 1), key))
    .map((path) => path.slice(1).replaceAll('/*', '[]').replaceAll('/', '.'));
  return found.length > 0 && found.length <= 3 ? `It belongs in ${found.join(' or ')}` : undefined;
};

const isRecord = (schema: JsonObject): boolean => isObject(schema['patternProperties']);

const keyForm = ({ patternErrorMessage }: JsonObject): string =>
  `Its keys: ${typeof patternErrorMessage === 'string' ? patternErrorMessage : 'of another form'}`;
