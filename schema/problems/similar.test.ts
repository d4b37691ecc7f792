import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { editDistance, mostSimilar } from './similar.ts';

const word = fc.string({ maxLength: 12 });

test('editDistance() counts a swap of neighbours as one', () => {
  expect(editDistance('devcie', 'device')).toBe(1);
});

test('editDistance() is zero for the same word only, and the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});

test('editDistance() is no more than the longer word', () => {
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) <= Math.max(a.length, b.length)));
});

const candidates = ['device', 'wipe_table', 'partitions'];

test.each([
  ['devise', 'device'],
  ['devcie', 'device'],
  ['wipeTable', 'wipe_table'],
  ['partition', 'partitions'],
  ['zork', undefined],
  ['', undefined],
  ['d'.repeat(10_000), undefined],
])('mostSimilar() finds for "%s" %p', (given, expected) => {
  expect(mostSimilar(given, candidates)).toBe(expected);
});
