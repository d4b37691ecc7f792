import { limits } from '../limits.ts';
import { isNotFinite, losesDigits, resolvePlain } from './plain-scalar.ts';
import type { Entry, ListNode, MapNode, ScalarNode, YamlNode } from './tree.ts';

/**
 * Reads the YAML that nearly every config is made of: block mappings and lists, scalars on one line, literal blocks,
 * comments. Whatever else it meets, an error above all, makes it give up (undefined), and the whole text is read by the
 * `yaml` package, whose verdict is the only one. A property test holds the two together.
 * Why it is here: docs/decisions/2026-11-22-quick-yaml.md.
 */
export const readQuick = (text: string): MapNode | undefined => {
  if (text.includes('\r') || text.startsWith('\uFEFF')) return undefined;
  const reader = new QuickReader(text);
  return reader.readDocument();
};

const key = /[A-Za-z_][A-Za-z0-9_./-]{0,127}(?=:(?: |\n|$))/y;
const plain = /(?:[A-Za-z0-9_./~+(]|-[^\s])[^\n\t]*(?=\n|$)/y;
const doubleQuoted = /"([^"\\\n\t]*)"(?= *(?:\n|$| #))/y;
const singleQuoted = /'([^'\n\t]*)'(?= *(?:\n|$| #))/y;
const emptyFlow = /(\[\]|\{\})(?= *(?:\n|$| #))/y;
const flowOfWords = /\[ *([A-Za-z0-9_./-]+(?: *, *[A-Za-z0-9_./-]+)*) *\](?= *(?:\n|$| #))/y;
const blockHeader = /\|([-+]?)(?: +#[^\n]*)? *(?:\n|$)/y;

class QuickReader {
  private readonly text: string;
  private at = 0;
  /** Column of the next content; -1, the end of the text. */
  private column = 0;
  private depth = 0;
  private nodes = 0;

  constructor(text: string) {
    this.text = text;
  }

  readDocument(): MapNode | undefined {
    if (!this.toContent()) return undefined;
    const root = this.column === 0 ? this.readMap(0) : undefined;
    return this.column === -1 ? root : undefined;
  }

  /** Skips blank lines and comments, from the start of a line; false, a tab stands in the way. */
  private toContent(): boolean {
    for (;;) {
      const start = this.at;
      this.skipSpaces();
      const found = this.text.charCodeAt(this.at);
      if (Number.isNaN(found)) return this.atEnd();
      if (found === 0x09) return false;
      this.column = this.at - start;
      if (found !== 0x0a && found !== 0x23) return true;
      this.nextLine();
    }
  }

  private skipSpaces(): void {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === 0x20) at += 1;
    this.at = at;
  }

  private atEnd(): boolean {
    this.column = -1;
    return true;
  }

  private nextLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end + 1;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  /** Mapping whose keys stand in a column, from its first key on. */
  private readMap(column: number): MapNode | undefined {
    const entries = new Map<string, Entry>();
    const start = this.at;
    while (this.column === column) {
      const entry = this.readEntry(column);
      if (entry === undefined || entries.has(entry.key)) return undefined;
      entries.set(entry.key, entry);
    }
    if (this.column > column) return undefined;
    return { kind: 'map', entries, start, end: this.at };
  }

  private readEntry(column: number): Entry | undefined {
    const start = this.at;
    const name = this.match(key)?.[0];
    if (name === undefined) return undefined;
    const keySpan = { start, end: this.at };
    this.at += 1;
    const value = this.readValue(column, true);
    return value && { key: name, keySpan, value };
  }

  private readList(column: number): ListNode | undefined {
    const items: YamlNode[] = [];
    const start = this.at;
    while (this.column === column && this.atDash()) {
      this.at += 1;
      const item = this.readItem(column);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return this.column > column ? undefined : { kind: 'list', items, start, end: this.at };
  }

  private atDash(): boolean {
    const next = this.text.charCodeAt(this.at + 1);
    return this.text.charCodeAt(this.at) === 0x2d && (next === 0x20 || next === 0x0a || Number.isNaN(next));
  }

  /** What follows the dash of a list that stands in a column. */
  private readItem(column: number): YamlNode | undefined {
    const dash = this.at - 1;
    this.skipSpaces();
    key.lastIndex = this.at;
    if (!key.test(this.text)) return this.readValue(column, false);
    this.column = column + this.at - dash;
    return this.nested(() => this.readMap(this.column));
  }

  private nested<T>(read: () => T): T | undefined {
    if (this.depth >= limits.depth / 2) return undefined;
    this.depth += 1;
    const node = read();
    this.depth -= 1;
    return node;
  }

  /** The value after a colon or a dash, and on to the next content. */
  private readValue(column: number, ofKey: boolean): YamlNode | undefined {
    this.nodes += 1;
    if (this.nodes > limits.values / 2) return undefined;
    this.skipSpaces();
    const first = this.text.charCodeAt(this.at);
    if (Number.isNaN(first) || first === 0x0a || first === 0x23) return this.readBelow(column, ofKey);
    if (first === 0x7c) return this.readLiteral(column);
    const value = this.readInLine();
    if (value === undefined) return undefined;
    this.nextLine();
    return this.toContent() ? value : undefined;
  }

  /** A collection on the lines below; nothing there is null. */
  private readBelow(column: number, ofKey: boolean): YamlNode | undefined {
    const { at } = this;
    this.nextLine();
    if (!this.toContent()) return undefined;
    if (this.column > column) return this.nested(() => this.readBlock());
    // A list may stand in the very column of the key that it belongs to.
    if (ofKey && this.column === column && this.atDash()) return this.nested(() => this.readList(column));
    return { kind: 'scalar', value: null, style: 'plain', start: at, end: at };
  }

  private readBlock(): YamlNode | undefined {
    return this.atDash() ? this.readList(this.column) : this.readMap(this.column);
  }

  private readInLine(): YamlNode | undefined {
    const start = this.at;
    const first = this.text.charCodeAt(start);
    if (first === 0x5b || first === 0x7b) return this.readFlow();
    if (first !== 0x22 && first !== 0x27) return readPlain(this.match(plain)?.[0], start);
    const value = this.match(first === 0x22 ? doubleQuoted : singleQuoted)?.[1];
    return value === undefined ? undefined : { kind: 'scalar', value, style: 'quoted', start, end: this.at };
  }

  private readFlow(): YamlNode | undefined {
    const start = this.at;
    const empty = this.match(emptyFlow)?.[1];
    if (empty === '{}') return { kind: 'map', entries: new Map(), start, end: this.at };
    const words = empty === '[]' ? '' : this.match(flowOfWords)?.[0];
    if (words === undefined) return undefined;
    const items: ScalarNode[] = [];
    for (const word of words.matchAll(/[A-Za-z0-9_./-]+/g)) {
      const item = readPlain(word[0], start + word.index);
      if (item === undefined || word[0].startsWith('-')) return undefined;
      items.push(item);
    }
    return { kind: 'list', items, start, end: this.at };
  }

  /** The text of a literal block that belongs to a key or a dash in a column. */
  private readLiteral(column: number): ScalarNode | undefined {
    const start = this.at;
    const chomping = this.match(blockHeader)?.[1];
    const indent = this.literalIndent();
    if (chomping === undefined || indent <= column) return undefined;
    const end = this.literalEnd(indent);
    const body = this.text.slice(this.at + indent, end).replace(indentOf(indent), '\n');
    this.at = end;
    if (!body.endsWith('\n') || !this.toContent()) return undefined;
    return { kind: 'scalar', value: chomp(body, chomping), style: 'block', start, end };
  }

  /** Column of the first line; -1, it is blank or there is none. */
  private literalIndent(): number {
    let end = this.at;
    while (this.text.charCodeAt(end) === 0x20) end += 1;
    const found = this.text.charCodeAt(end);
    return Number.isNaN(found) || found === 0x0a || found === 0x09 ? -1 : end - this.at;
  }

  /** The first line that is not blank and stands further left, or the end of the text. */
  private literalEnd(indent: number): number {
    const further = furtherLeft(indent);
    further.lastIndex = this.at;
    const found = further.exec(this.text);
    return found === null ? this.text.length : found.index + 1;
  }
}

// One search by the regular expression engine for a whole block costs a tenth of a loop over its lines.
const byIndent = (pattern: (indent: number) => RegExp): ((indent: number) => RegExp) => {
  const known = new Map<number, RegExp>();
  return (indent) => {
    const found = known.get(indent) ?? pattern(indent);
    known.set(indent, found);
    return found;
  };
};
const furtherLeft = byIndent((indent) => new RegExp(`\\n(?= {0,${indent - 1}}[^ \\n])`, 'g'));
const indentOf = byIndent((indent) => new RegExp(`\\n {0,${indent}}`, 'g'));

/** How a literal block ends: `|` with one newline, `|-` with none, `|+` with all there are. */
const chomp = (body: string, how: string): string => {
  if (how === '+') return body;
  let end = body.length;
  while (body.charCodeAt(end - 1) === 0x0a) end -= 1;
  return body.slice(0, how === '-' ? end : end + 1);
};

/** A scalar without quotes; undefined, it only looks like one, or it needs a word with the author. */
const readPlain = (found: string | undefined, start: number): ScalarNode | undefined => {
  if (found === undefined) return undefined;
  const comment = found.indexOf(' #');
  const source = (comment === -1 ? found : found.slice(0, comment)).trimEnd();
  if (source.includes(': ') || source.endsWith(':')) return undefined;
  if (losesDigits(source) || isNotFinite(source)) return undefined;
  return { kind: 'scalar', value: resolvePlain(source), style: 'plain', start, end: start + source.length };
};
