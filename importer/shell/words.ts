/** A word of a shell command, or a sign between commands. */
export type Token =
  | {
      readonly kind: 'word';
      readonly text: string;
      /** true, what it stands for is known only where the shell runs: a variable, a command’s output, a pattern. */
      readonly isDynamic: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'sign'; readonly text: string; readonly start: number; readonly end: number };

/** The tokens of a shell script, comments left out; undefined, a quote is not closed. */
export const tokenize = (script: string): readonly Token[] | undefined => {
  const lexer = new Lexer(script);
  return lexer.run() ? lexer.tokens : undefined;
};

const signs = /(?:&&|\|\||;;|<<-|<<|>>|\d?>&\d|&>>|&>|\d?>>|\d?>\||\d?>|<|\||;|&|\(|\)|\n)/y;
const blanks = /(?:[ \t\r]|\\\n)+/y;
const comment = /#[^\n]*/y;
const plainPart = /[^\s|&;()<>'"\\$`*?[\]~{}#]+|[#{}\]~](?=.)|[#{}\]~]$/y;

class Lexer {
  readonly tokens: Token[] = [];
  private readonly script: string;
  private at = 0;

  constructor(script: string) {
    this.script = script;
  }

  run(): boolean {
    while (this.at < this.script.length) {
      if (this.take(blanks) !== undefined || this.take(comment) !== undefined) continue;
      const start = this.at;
      const sign = this.take(signs);
      if (sign !== undefined) this.tokens.push({ kind: 'sign', text: sign, start, end: this.at });
      else if (!this.word()) return false;
    }
    return true;
  }

  private word(): boolean {
    const start = this.at;
    let text = '';
    let isDynamic = false;
    for (;;) {
      const part = this.part();
      if (part === 'end') break;
      if (part === undefined) return false;
      text += part.text;
      isDynamic ||= part.isDynamic;
    }
    this.tokens.push({ kind: 'word', text, isDynamic, start, end: this.at });
    return this.at > start;
  }

  private part(): 'end' | undefined | { readonly text: string; readonly isDynamic: boolean } {
    const sign = this.script[this.at];
    if (sign === undefined || /[\s|&;()<>]/.test(sign)) return 'end';
    if (sign === "'")
      return this.quoted(
        /'([^']*)'/y,
        (inner) => inner,
        () => false,
      );
    if (sign === '"') return this.quoted(/"((?:[^"\\]|\\[\s\S])*)"/y, unescapeDouble, isExpanding);
    const plain = this.take(plainPart);
    if (plain !== undefined) return { text: plain, isDynamic: false };
    const escaped = this.take(/\\[\s\S]/y);
    if (escaped !== undefined) return { text: escaped.slice(1), isDynamic: false };
    const dynamic = this.take(/\$\((?:[^()]|\([^()]*\))*\)|`[^`]*`|\$\{[^}]*\}|\$\w+|\$[?$!#@*-]|[*?[]|[$]/y);
    return dynamic === undefined ? undefined : { text: dynamic, isDynamic: true };
  }

  private quoted(pattern: RegExp, unescape: (inner: string) => string, expands: (inner: string) => boolean) {
    const found = this.take(pattern);
    if (found === undefined) return undefined;
    const inner = found.slice(1, -1);
    return { text: unescape(inner), isDynamic: expands(inner) };
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.script)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

const unescapeDouble = (inner: string): string =>
  inner.replaceAll(/\\([\\"$`\n])/g, (_, sign: string) => (sign === '\n' ? '' : sign));

const isExpanding = (inner: string): boolean => /(^|[^\\])(\\\\)*[$`]/.test(inner);
