import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import fc from 'fast-check';
import { decodeDataUrl, decompress } from '../../provisioner/bytes.ts';
import { inlineBytes, inlineText } from './data-url.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

/** What the node makes of a resource. */
const bytesOf = (inline: ReturnType<typeof inlineBytes>): Uint8Array =>
  decompress(decodeDataUrl(inline.source), 'compression' in inline ? inline.compression : '');

describe('inlineBytes()', () => {
  test('is undone by the node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.integer({ min: 1, max: 200 }), (piece, times) => {
        const bytes = Uint8Array.from(
          { length: piece.length * times },
          (_, i) => piece[i % piece.length] ?? 0,
        );
        expect(bytesOf(inlineBytes(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('inlineText()', () => {
  test('is undone by the node', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 300 }), (piece, times) => {
        const text = piece.repeat(times);
        expect(bytesOf(inlineText(text))).toEqual(new TextEncoder().encode(text));
      }),
    );
  });

  test('keeps short text readable and makes long text smaller', () => {
    expect(inlineText('hello\n')).toEqual({ source: 'data:,hello%0A' });
    const long = inlineText('the same again and again\n'.repeat(100));
    expect(long).toMatchObject({ compression: 'gzip' });
    expect(long.source.length).toBeLessThan(300);
  });
});
