import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from './tree.ts';

type Explanation = { readonly message?: string; readonly help: string };

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
  BAD_ALIAS: { help: 'An alias "*name" needs an anchor "&name" above it' },
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

/** A syntax error in the author's terms. */
export const explainSyntax = (error: YAMLError, text: string): Finding => {
  const [start, end] = error.pos;
  const special = unfinishedTemplate(text, start);
  const { message, help } = special ?? explanations[error.code] ?? {};
  return {
    code: `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`,
    severity: 'error',
    message: message ?? error.message,
    help,
    span: { start, end: Math.max(end, start + 1) },
  };
};

/** `{{ name }}` of a template engine that was to run first. */
const unfinishedTemplate = (text: string, start: number): Explanation | undefined => {
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    (text.indexOf('\n', start) + 1 || text.length + 1) - 1,
  );
  if (!/\{\{.*\}\}/.test(line)) return undefined;
  return {
    message: 'A "{{ … }}" of a template is not YAML',
    help: 'Run the template engine first, or put the value in quotes',
  };
};
