import type { Span } from '../transpiler/yaml/tree.ts';

/** Comments of a text, each given once: to the first part of the result that stands for what it stood above. */
export class Comments {
  private readonly text: string;
  private readonly taken = new Set<number>();

  constructor(text: string) {
    this.text = text;
  }

  /** Comments before all else, without those that are instructions for a program. */
  header(): string | undefined {
    const lines: string[] = [];
    let start = 0;
    for (const line of this.text.split('\n')) {
      if (!/^\uFEFF?\s*(#|$)/.test(line)) break;
      if (line.trim() !== '') this.taken.add(start);
      lines.push(line.trim().replace(/^\uFEFF/, ''));
      start += line.length + 1;
    }
    const said = lines.filter((line) => !instruction.test(line)).join('\n');
    return commentText(
      said
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    );
  }

  /** The lines of comment right above what starts in a line, at its column or left of it: further right is text of a block. */
  above({ start }: Span): string | undefined {
    const lines: string[] = [];
    let lineStart = this.text.lastIndexOf('\n', start - 1) + 1;
    const column = indentAt(this.text, lineStart);
    while (lineStart > 0) {
      const previous = this.text.lastIndexOf('\n', lineStart - 2) + 1;
      const line = this.text.slice(previous, lineStart - 1);
      if (!/^\s*#/.test(line) || indentAt(this.text, previous) > column || this.taken.has(previous)) break;
      this.taken.add(previous);
      lines.unshift(line.trim());
      lineStart = previous;
    }
    return commentText(lines.filter((line) => !instruction.test(line)));
  }

  /** The comment at the end of a value’s line. */
  after({ end }: Span): string | undefined {
    const lineEnd = this.text.indexOf('\n', end);
    const rest = this.text.slice(end, lineEnd === -1 ? undefined : lineEnd);
    const [, comment] = /^["']?[ \t]+#(.*)$/.exec(rest) ?? [];
    if (comment === undefined || this.taken.has(end)) return undefined;
    this.taken.add(end);
    return comment.trimEnd();
  }
}

const instruction = /^#(cloud-config|# template:|!)/;

const commentText = (lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : lines.map((line) => line.replace(/^#/, '')).join('\n');

const indentAt = (text: string, lineStart: number): number => {
  let at = lineStart;
  while (text[at] === ' ') at += 1;
  return at - lineStart;
};
