import { expect, test } from 'bun:test';
import { changedVersions, freeze, meaningHash } from './frozen.ts';

const schema = { type: 'object', properties: { a: { type: 'string', description: 'A.' } } };
const reworded = { type: 'object', properties: { a: { type: 'string', description: 'Another.' } } };
const widened = { type: 'object', properties: { a: { type: ['string', 'null'] } } };

test('meaningHash() lets words improve', () => {
  expect(meaningHash(reworded)).toBe(meaningHash(schema));
});

test('changedVersions() finds a stable version that means something else', () => {
  const frozen = freeze({}, [{ version: '1.0.0', schema }]);
  expect(changedVersions(frozen, [{ version: '1.0.0', schema: reworded }])).toEqual([]);
  expect(changedVersions(frozen, [{ version: '1.0.0', schema: widened }])).toHaveLength(1);
});

test('changedVersions() leaves a version alone that is not stable yet', () => {
  expect(changedVersions({}, [{ version: '1.0.0', schema }])).toEqual([]);
});

test('freeze() never changes the hash of a stable version', () => {
  const frozen = freeze({}, [{ version: '1.0.0', schema }]);
  expect(freeze(frozen, [{ version: '1.0.0', schema: widened }])).toEqual(frozen);
});
