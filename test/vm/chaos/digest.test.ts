import { expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { blemishes, differences, readDigest } from './digest.ts';

const lines = ['== failed', 'a.service', '== leftovers', '== first-boot', '1'];
const sum = createHash('sha256')
  .update(`${lines.join('\n')}\n`)
  .digest('hex');
const told = lines.map((line) => `|${line}`).join('\n[   12.3] a kernel message\n');

test('readDigest() reads between other lines of the console', () => {
  expect(readDigest(`Welcome\n${told}\n|end ${sum}\n`)).toEqual(lines);
});

test('readDigest() does not take a text that lost something on its way', () => {
  expect(() => readDigest(`${told.replace('a.service', 'a.servi')}\n|end ${sum}\n`)).toThrow('Cannot read');
  expect(() => readDigest('|end failed\n')).toThrow('"|end failed"');
});

test('differences() tells what only one machine has', () => {
  expect(differences(['a', 'b'], ['b', 'c'])).toEqual(['- a', '+ c']);
});

test('blemishes() are failed units and leftovers', () => {
  expect(blemishes(lines)).toEqual(['a.service']);
});
