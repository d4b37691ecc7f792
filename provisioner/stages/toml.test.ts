import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { tomlString, tomlTable } from './toml.ts';

test('tomlString() is read back as the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Bun.TOML.parse(`text = ${tomlString(text)}`)).toEqual({ text });
    }),
  );
});

test('tomlString() escapes what would end it', () => {
  expect(tomlString('a"b\\c\nd\u007f')).toBe('"a\\"b\\\\c\\nd\\u007f"');
});

test('tomlTable() quotes parts with dots', () => {
  expect(tomlTable('plugins', 'io.containerd.cri.v1.images')).toBe('[plugins."io.containerd.cri.v1.images"]');
});
