import type { Diagnostic, Lines, Location } from '../diagnostic.ts';
import type { Paint } from './paint.ts';
import { showLine, showText } from './source-line.ts';

/** Lines of the file above the one with the caret. */
const context = 2;

/** All diagnostics of a file as people read them, with a last line that counts them; empty, there are none. */
export const renderReport = (diagnostics: readonly Diagnostic[], lines: Lines, paint: Paint): string => {
  if (diagnostics.length === 0) return '';
  const blocks = diagnostics.map((each) => `${renderDiagnostic(each, lines, paint)}\n`);
  return `${blocks.join('\n')}\n${count(diagnostics)}\n`;
};

const renderDiagnostic = (diagnostic: Diagnostic, lines: Lines, paint: Paint): string => {
  const { severity, code, message, help } = diagnostic;
  const gutter = ' '.repeat(String(diagnostic.line).length);
  return [
    `${paint[severity](`${severity}[${code}]`)}${paint.strong(`: ${showText(message)}`)}`,
    ...renderSnippet(diagnostic, lines, { ...paint, mark: paint[severity] }),
    ...(help === undefined ? [] : [`${gutter} ${paint.faint('=')} ${paint.help('help:')} ${showText(help)}`]),
  ].join('\n');
};

/** The place in the file, with the lines above it and a caret below it. */
export const renderSnippet = (
  at: Location,
  lines: Lines,
  { mark, faint }: Pick<Paint, 'faint'> & { readonly mark: (text: string) => string },
): readonly string[] => {
  const gutter = ' '.repeat(String(at.line).length);
  const bar = faint('|');
  const last = lines.line(at.line);
  const to = at.endLine === at.line ? at.endColumn : Array.from(last.trimEnd()).length + 1;
  const shown = showLine(last, at.column, Math.max(to, at.column + 1));
  const numbers = range(Math.max(1, at.line - context), at.line - 1);
  const above = numbers.map((number) => [number, showLine(lines.line(number), 1, 1).text] as const);
  const caret = `${' '.repeat(shown.column)}${mark('^'.repeat(shown.width))}`;
  const arrow = `${gutter}${faint('-->')} ${at.file}:${at.line}:${at.column}`;
  if (lines.text === '') return [arrow];
  return [
    arrow,
    `${gutter} ${bar}`,
    ...[...above, [at.line, shown.text] as const].map(([number, text]) =>
      `${faint(String(number).padStart(gutter.length))} ${bar} ${text}`.trimEnd(),
    ),
    `${gutter} ${bar} ${caret}`,
  ];
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** `2 errors, 1 warning` */
export const count = (diagnostics: readonly Diagnostic[]): string => {
  const words = (['error', 'warning'] as const).flatMap((severity) => {
    const found = diagnostics.filter((each) => each.severity === severity).length;
    return found === 0 ? [] : [`${found} ${severity}${found === 1 ? '' : 's'}`];
  });
  return words.join(', ');
};
