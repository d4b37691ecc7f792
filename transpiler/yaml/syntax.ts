import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding, Span } from './tree.ts';

type Explanation = { readonly message?: string; readonly help: string; readonly span?: Span };

/** A syntax error in the author’s terms. */
export const explainSyntax = (error: YAMLError, text: string): Finding => {
  const [start, end] = error.pos;
  const special = specials.map((explain) => explain(error, text)).find((each) => each !== undefined);
  const { message, help, span } = special ?? explanations[error.code] ?? {};
  return {
    code: `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`,
    severity: 'error',
    message: message ?? error.message,
    help,
    span: span ?? { start, end: Math.max(end, start + 1) },
  };
};

/** What the author most likely did, by the code of the `yaml` package. */
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  TAB_AS_INDENT: {
    message: 'A tab cannot indent in YAML',
    help: 'Indent with spaces; most editors convert tabs when asked to',
  },
  BAD_INDENT: { help: 'Items of one list or mapping stand in one column' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second ": " on one line',
    help: 'Put the text in quotes if it holds a colon, or start the inner mapping on a line of its own',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key without a colon, or text that runs on over several lines',
    help: 'End the key with ":", put long text in quotes, or start a block with "|"',
  },
  BAD_ALIAS: {
    message: 'A "*" begins an alias, and this one has no name',
    help: 'Put it in quotes if the star itself is meant: "*"',
  },
  BAD_DQ_ESCAPE: {
    help: 'In double quotes a backslash starts an escape; write "\\\\", or use single quotes',
  },
  BAD_SCALAR_START: { help: 'Put text that starts with "%", "@" or "`" in quotes' },
  MISSING_CHAR: { help: 'Look for the quote, bracket or brace that was opened last' },
  NON_STRING_KEY: { message: 'A key that is a list or a mapping', help: 'Every key of a node is a word' },
  MULTIPLE_ANCHORS: { help: 'Keep one anchor' },
  MULTIPLE_TAGS: { help: 'Keep no tag: values are read by their looks' },
  BAD_DIRECTIVE: { help: 'Remove the line that starts with "%"' },
};

type Explain = (error: YAMLError, text: string) => Explanation | undefined;

/** `{{ name }}` of a template engine that was to run first. */
const template: Explain = ({ pos: [start] }, text) =>
  /\{\{.*\}\}/.test(lineAround(text, start).text)
    ? {
        message: 'A "{{ … }}" of a template is not YAML',
        help: 'Run the template engine first, or put the value in quotes',
      }
    : undefined;

/** A line that stands further right than its neighbour is read as more text of that neighbour. */
const indentedTooFar: Explain = ({ code, pos: [start] }, text) => {
  const line = lineAround(text, start);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || line.text.slice(start - line.start).includes(': '))
    return undefined;
  const next = lineAround(text, line.end + 1);
  const first = next.start + (next.text.length - next.text.trimStart().length);
  return {
    message: 'This line is indented further than the one above, which is no mapping',
    help: 'Keys of one mapping stand in one column',
    span: { start: first, end: next.end },
  };
};

/** The place of the opening sign says more than that of the closing one that is not there. */
const notClosed: Explain = ({ message, pos: [end] }, text) => {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  const bracket = /must .*end with an? ([\]}])/.exec(message)?.[1];
  const opening = bracket === undefined ? quote : bracket === ']' ? '[' : '{';
  if (opening === undefined) return undefined;
  const start =
    quote === undefined ? unmatched(text.slice(0, end), opening, bracket ?? '') : text.lastIndexOf(quote);
  if (start === -1) return undefined;
  return {
    message: `The ${quote === undefined ? 'bracket' : 'quote'} opened here is not closed`,
    help: `End it with ${quote === undefined ? `"${bracket}"` : `the same quote, ${quote}`}`,
    span: { start, end: start + 1 },
  };
};

const specials: readonly Explain[] = [template, indentedTooFar, notClosed];

/** The last opening sign that no closing one follows. */
const unmatched = (text: string, opening: string, closing: string): number => {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === closing) closed += 1;
    else if (text[at] === opening && closed === 0) return at;
    else if (text[at] === opening) closed -= 1;
  }
  return -1;
};

const lineAround = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return { text: text.slice(start, end), start, end };
};
