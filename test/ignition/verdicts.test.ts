import { expect, test } from 'bun:test';
import { readSpec } from '../../schema/index.ts';
import { valueAt } from '../../schema/json.ts';
import { asVersion, cases, documents, minors } from './cases/index.ts';
import { verdictOf } from './verdict.ts';
import recorded from './verdicts.gen.json';

const of = (claims: Readonly<Record<string, string>>, claim: string): string | undefined => claims[claim];

test.each(documents.map(([claim, document]) => [claim, document] as const))(
  'readIgnition() %s as Ignition does',
  (claim, document) => {
    expect<string>(verdictOf(document)).toBe(of(recorded.documents, claim) ?? 'not recorded');
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
