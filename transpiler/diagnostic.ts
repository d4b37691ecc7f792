import type { Finding, Span } from './yaml/tree.ts';

/** Something to tell the author, located in the file; lines and columns count from 1, columns in characters. */
export type Diagnostic = Location & {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string;
};

export type Location = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** JSON pointer in YAML names; absent, the text could not be read that far. */
  readonly path?: string;
};

/** Offsets of a text as lines and columns. */
export class Lines {
  readonly text: string;
  private known: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where each line starts; found when first asked for, which for most files is never. */
  private get starts(): readonly number[] {
    if (this.known !== undefined) return this.known;
    const { text } = this;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.known = starts;
    return starts;
  }

  /** A line without its end, counted from 1. */
  line(number: number): string {
    const start = this.starts[number - 1] ?? this.text.length;
    const next = this.starts[number] ?? this.text.length + 1;
    return this.text
      .slice(start, next - 1)
      .replace(/\r$/, '')
      .replace(/^\uFEFF/, '');
  }

  position(offset: number): { readonly line: number; readonly column: number } {
    const within = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(within);
    const start = this.starts[line - 1] ?? 0;
    const before = this.text.slice(start, within).replace(/^\uFEFF/, '');
    return { line, column: Array.from(before).length + 1 };
  }

  private lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Located and sorted by position; what is said twice is said once. */
export const toDiagnostics = (
  findings: readonly Finding[],
  lines: Lines,
  file: string,
): readonly Diagnostic[] => {
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const firstPaths = new Map<string, string | undefined>();
  const said = new Set<string>();
  return sorted.flatMap((finding) => {
    const place = `${finding.code}:${finding.span.start}`;
    const first = firstPaths.get(place) ?? finding.path;
    firstPaths.set(place, first);
    // What an alias repeats is wrong at one place of the text and at many of the node.
    if (finding.path !== first || said.has(place + finding.message)) return [];
    said.add(place + finding.message);
    return [toDiagnostic(finding, lines, file)];
  });
};

const toDiagnostic = (finding: Finding, lines: Lines, file: string): Diagnostic => {
  const { code, severity, message, help, span, path } = finding;
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...locate({ span, ...(path === undefined ? {} : { path }) }, lines, file),
  };
};

/** A span of a text as people speak of it. */
export const locate = (
  place: { readonly span: Span; readonly path?: string },
  lines: Lines,
  file: string,
): Location => {
  const start = lines.position(place.span.start);
  const end = lines.position(place.span.end);
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(place.path === undefined ? {} : { path: place.path }),
  };
};
