import fc from 'fast-check';

/** What YAML, JSON and our own forms give a meaning to. */
const pieces = [
  ...': |- |? |& |* |&a |*a |<<: *a|<<:|{|}|[|]|,|"|\'|| >|#|!!str |!!binary |!<x> |---|...|%YAML 1.1|@|`|~|null|.inf|.nan|0x|0o|0644|1e999'.split(
    '|',
  ),
  '|',
  '|+2\n',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '\0',
  '\ufeff',
  '\u2028',
  '\ud800',
  '😀',
  '-9007199254740993',
  'data:;base64,AA',
  'data:,%',
  '../',
  '${x}',
  '\\u0000',
] as const;

export type TextMutation = {
  readonly change: 'insert' | 'delete' | 'repeat' | 'swap' | 'cut' | 'flip' | 'indent';
  /** Where, as a part of the text. */
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly piece: number;
};

const part = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10000);

export const textMutation: fc.Arbitrary<TextMutation> = fc.record({
  change: fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'swap', 'cut', 'flip', 'indent'),
  at: part,
  other: part,
  length: fc.oneof(fc.nat(4), fc.nat(200)),
  piece: fc.nat(10_000),
});

export const mutateText = (text: string, { change, at, other, length, piece }: TextMutation): string => {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const [before, middle, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (change) {
    case 'insert':
      return before + (pieces[piece % pieces.length] ?? '') + text.slice(start);
    case 'delete':
      return before + after;
    case 'repeat':
      return before + middle.repeat(2 + (piece % 30)) + after;
    case 'swap': {
      const there = Math.floor(other * text.length);
      return before + text.slice(there, there + length) + after;
    }
    case 'cut':
      return piece % 2 === 0 ? before : text.slice(start);
    case 'flip':
      return (
        before +
        String.fromCharCode((text.charCodeAt(start) || 0) ^ (1 << (piece % 8))) +
        text.slice(start + 1)
      );
    case 'indent': {
      const line = text.lastIndexOf('\n', start) + 1;
      return text.slice(0, line) + ' '.repeat(piece % 9) + text.slice(line);
    }
  }
};
