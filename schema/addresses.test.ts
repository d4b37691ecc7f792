import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { blockContains, blocksOverlap, parseAddress, parseBlock } from './addresses.ts';

test.each([
  '0.0.0.0',
  '255.255.255.255',
  '::',
  '::1',
  '1::',
  'fe80::1',
  '1:2:3:4:5:6:7:8',
  '1:2:3:4:5:6:7::',
])('parseAddress() takes "%s"', (text) => {
  expect(parseAddress(text)).toBeDefined();
});

test.each([
  '',
  '1.2.3',
  '1.2.3.256',
  '01.2.3.4',
  '1.2.3.4.5',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8::',
  'g::',
])('parseAddress() refuses "%s"', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('parseAddress() reads IPv6 by its value', () => {
  expect(parseAddress('2001:db8::1')?.value).toBe(0x20010db8_00000000_00000000_00000001n);
});

test.each(['10.0.0.0/33', '10.0.0.0', '::/129', '10.0.0.0/', '/8'])('parseBlock() refuses "%s"', (text) => {
  expect(parseBlock(text)).toBeUndefined();
});

test('blocksOverlap() is true exactly when one block contains the other', () => {
  const block = fc
    .tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 }))
    .map(([address, prefix]) => `${address}/${prefix}`);
  fc.assert(
    fc.property(block, block, (a, b) => {
      const [one, other] = [parseBlock(a), parseBlock(b)];
      if (!one || !other) throw new Error(`unreachable: "${a}" and "${b}" are blocks`);
      expect(blocksOverlap(one, other)).toBe(blockContains(one, other) || blockContains(other, one));
      expect(blocksOverlap(one, other)).toBe(blocksOverlap(other, one));
    }),
  );
});

test('blocksOverlap() keeps IPv4 and IPv6 apart', () => {
  const [four, six] = [parseBlock('0.0.0.0/0'), parseBlock('::/0')];
  expect(four && six && blocksOverlap(four, six)).toBe(false);
});
