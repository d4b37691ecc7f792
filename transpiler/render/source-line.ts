import { maskSecrets } from './mask.ts';

/** Longest piece of a line that is shown, in columns. */
const widest = 160;
const tabWidth = 4;

/** A line as a terminal shows it, and where on it, in columns, a stretch of its characters is. */
export type Shown = { readonly text: string; readonly column: number; readonly width: number };

/** `from` and `to` count characters from 1; a long line is cut around them. */
export const showLine = (line: string, from: number, to: number): Shown => {
  const characters = Array.from(maskSecrets(line));
  const start = Math.max(0, from - 1 - Math.max(0, widest / 2));
  const isLong = characters.length > widest;
  const [first, last] = isLong ? [start, start + widest] : [0, characters.length];
  const piece = (a: number, b: number) => characters.slice(a, b).map(visible).join('');
  const ahead = first > 0 ? '…' : '';
  const column = Bun.stringWidth(ahead + piece(first, from - 1));
  const width = Math.max(1, Bun.stringWidth(piece(from - 1, Math.min(to - 1, last))));
  return { text: ahead + piece(first, last) + (last < characters.length ? '…' : ''), column, width };
};

/** Nothing that a terminal would obey, move by or hide. */
const visible = (character: string): string => {
  if (character === '\t') return ' '.repeat(tabWidth);
  return isHarmful(character) ? '\uFFFD' : character;
};

/** The joiner U+200D is harmless, and inside every second emoji. */
const isHarmful = (character: string): boolean =>
  character !== '\u200D' && /[\p{Cc}\p{Cf}\u2028\u2029\uFFFE\uFFFF]/u.test(character);

/** Text of a message, which may quote the file. */
export const showText = (text: string): string =>
  Array.from(text, (character) => (character === '\n' ? character : visible(character))).join('');
