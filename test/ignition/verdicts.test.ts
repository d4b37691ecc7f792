import { expect, test } from 'bun:test';
import { readIgnition } from '../../schema/ignition/read.ts';
import { readSpec } from '../../schema/index.ts';
import { isObject, valueAt } from '../../schema/json.ts';
import { asVersion, cases, documents, minors } from './cases/index.ts';
import recorded from './verdicts.gen.json';

/** What is said of a document: valid, warnings, invalid. */
const verdictOf = (document: unknown): string => {
  const json: unknown = JSON.parse(JSON.stringify(document));
  if (!isObject(json)) throw new Error('the case is no document');
  const { spec, problems } = readIgnition(json);
  if (spec === undefined) return 'i';
  return problems.length > 0 ? 'w' : 'v';
};

const of = (claims: Readonly<Record<string, string>>, claim: string): string | undefined => claims[claim];

test.each(documents.map(([claim, document]) => [claim, document] as const))(
  'readIgnition() %s as Ignition does',
  (claim, document) => {
    expect(verdictOf(document)).toBe(of(recorded.documents, claim) ?? 'not recorded');
  },
);

test.each(cases.map(([claim, config]) => [claim, config] as const))(
  'readIgnition() %s as Ignition does, in every version',
  (claim, config) => {
    const found = minors.map((minor) => verdictOf(asVersion(config, minor))).join('');
    expect(found).toBe(of(recorded.cases, claim) ?? 'not recorded');
  },
);

test('no claim is made twice', () => {
  expect(Object.keys(recorded.cases)).toHaveLength(cases.length);
});

test('every problem of a case points to something of the document, or to what it lacks', () => {
  const lost = cases.flatMap(([claim, config]) => {
    const document = asVersion(config, 6);
    return readSpec(document)
      .problems.map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf('/')))
      .filter((parent) => valueAt(document, parent) === undefined)
      .map((pointer) => `${claim}: ${pointer}`);
  });
  expect(lost).toEqual([]);
});
