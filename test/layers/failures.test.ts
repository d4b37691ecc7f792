import { expect, test } from 'bun:test';
import { gatherFailures } from './failures.ts';

const failuresIn = (lines: readonly string[]) => {
  const gathered = gatherFailures();
  lines.forEach(gathered.take);
  return gathered.failures();
};

test('gatherFailures() keeps what came before each failure, and nothing of what passed', () => {
  const lines = [
    'noise',
    '(pass) one [1ms]',
    'error: no',
    '(fail) two [1ms]',
    '(fail) three [1ms]',
    '1 fail',
  ];
  expect(failuresIn(lines)).toEqual([['error: no', '(fail) two [1ms]'], ['(fail) three [1ms]']]);
});

test('gatherFailures() keeps the end of a long output', () => {
  const flood = Array.from({ length: 1000 }, (_, i) => `line ${i}`);
  const [only = []] = failuresIn([...flood, '(fail) last']);
  expect(only).toHaveLength(25);
  expect(only.slice(-2)).toEqual(['line 999', '(fail) last']);
});
