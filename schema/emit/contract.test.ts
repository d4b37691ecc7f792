import { expect, test } from 'bun:test';
import Ajv from 'ajv';
import { configSchema, kubernetesBundle, nodeSchema } from '../documents.ts';
import { isList } from '../json.ts';
import { places } from '../places.ts';
import type { JsonObject } from '../shape.ts';
import { carryKubernetes } from './carry-kubernetes.ts';
import { emittedFiles } from './emitted.ts';

const ajv = new Ajv({ strict: false });
const schemas: [name: string, schema: JsonObject][] = [
  ['the spec', carryKubernetes(configSchema(), kubernetesBundle())],
  ['the YAML', nodeSchema()],
];

test('emittedFiles() is the same every time', () => {
  expect(emittedFiles()).toEqual(emittedFiles());
}, 30_000);

test.each(schemas)('the schema of %s is a JSON Schema', (_, schema) => {
  expect(ajv.validateSchema(schema)).toBe(true);
});

/** Places of our own contract. */
const ownPlaces = (schema: JsonObject) => {
  const all = places(schema);
  const foreign = all.filter((place) => place.schema['x-foreign'] === true).map(({ path }) => path);
  return all.filter(({ path }) => !foreign.some((outer) => path.startsWith(`${outer}/`)));
};

test.each(schemas)('every place of %s has a description that is a sentence', (_, schema) => {
  const silent = ownPlaces(schema).filter(
    ({ path, schema: { description } }) =>
      path !== '' && !(typeof description === 'string' && /^\S.*\.$/s.test(description)),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test.each(schemas)('every example and default of %s fits its place', (_, schema) => {
  const wrong = ownPlaces(schema).flatMap((place) => {
    const { examples, default: fallback, ...rest } = place.schema;
    const isEmpty = ['{}', '[]'].includes(JSON.stringify(fallback));
    const values = [
      ...(isList(examples) ? examples : []),
      ...(fallback === undefined || isEmpty ? [] : [fallback]),
    ];
    if (values.length === 0) return [];
    const fits = ajv.compile({ ...rest, definitions: schema['definitions'] });
    return values.filter((value) => !fits(value)).map((value) => [place.path, value]);
  });
  expect(wrong).toEqual([]);
});

test.each(schemas)('every pattern of %s is said in words', (_, schema) => {
  const wordless = ownPlaces(schema).filter(
    ({ schema: { pattern, patternErrorMessage } }) =>
      pattern !== undefined && patternErrorMessage === undefined,
  );
  expect(wordless.map(({ path }) => path)).toEqual([]);
});
