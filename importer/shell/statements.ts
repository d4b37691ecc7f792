import { type Heredocs, withoutHeredocs } from './heredocs.ts';
import { pipelineOf, stagesOf } from './stages.ts';
import { type Token, tokenize } from './words.ts';

/** One thing that a shell script does, with its place in the script. */
export type Statement = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'run'; readonly words: readonly string[] }
  | { readonly kind: 'write'; readonly path: string; readonly contents: string; readonly append: boolean }
  /** Conditions, loops, pipelines, variables: what it does is only known where it runs. */
  | { readonly kind: 'other' }
);

/** What a shell script does, one after another. */
export const parseScript = (script: string): readonly Statement[] => {
  const { body, heredocs } = withoutHeredocs(script);
  const tokens = tokenize(body);
  if (tokens === undefined) return [whole(script)];
  const statements = split(tokens).flatMap((part) => statementsOf(part, body, heredocs));
  return statements.map((statement) => withHeredoc(statement, script, body));
};

const whole = (script: string): Statement => ({
  kind: 'other',
  text: script.trim(),
  start: script.length - script.trimStart().length,
  end: script.length,
});

/** A command’s text with its here-document, which stands on the lines below. */
const withHeredoc = (statement: Statement, script: string, body: string): Statement => {
  const below = statement.text.includes('<<') ? /^[^\n]*\n +(?=\n|$)/.exec(body.slice(statement.end)) : null;
  const end = statement.end + (below?.[0].length ?? 0);
  return below === null ? statement : { ...statement, text: script.slice(statement.start, end) };
};

const openers: Readonly<Record<string, string>> = {
  if: 'fi',
  for: 'done',
  while: 'done',
  until: 'done',
  case: 'esac',
  '{': '}',
  '(': ')',
  '[[': ']]',
};

/** Tokens between line ends and semicolons; a compound command is one part to its end. */
const split = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  const closers: string[] = [];
  let isFirst = true;
  for (const token of tokens) {
    const ends = isSeparator(token);
    if (ends && closers.length === 0) parts.push([]);
    else {
      parts.at(-1)?.push(token);
      if (isCloser(token, closers.at(-1), isFirst)) closers.pop();
      else if (isFirst || token.text === '(') open(token, closers);
    }
    isFirst = ends || isBeforeCommand(token);
  }
  return parts.filter((part) => part.length > 0);
};

const isSeparator = ({ kind, text }: Token): boolean => kind === 'sign' && ['\n', ';', '&'].includes(text);

const isCloser = ({ text }: Token, closer: string | undefined, isFirst: boolean): boolean =>
  text === closer && (isFirst || text === ')' || text === ']]');

const isBeforeCommand = ({ kind, text }: Token): boolean =>
  (kind === 'sign' && !/[<>]/.test(text)) || ['then', 'do', 'else', '{'].includes(text);

const open = ({ text }: Token, closers: string[]): void => {
  const closer = openers[text];
  if (closer !== undefined) closers.push(closer);
};

/** A part’s commands, one after another where they are joined by `&&` alone. */
const statementsOf = (part: readonly Token[], body: string, heredocs: Heredocs): readonly Statement[] => {
  const [first] = part;
  if (first === undefined) return [];
  const isCompound =
    openers[first.text] !== undefined ||
    ['[', 'test', 'function'].includes(first.text) ||
    part.some(({ kind, text }) => kind === 'sign' && /[()]/.test(text));
  if (isCompound) return [other(part, body)];
  const trueless = withoutOrTrue(part);
  if (trueless.some(({ kind, text }) => kind === 'sign' && text === '||')) return [other(part, body)];
  return commandsOf(trueless).map((command) => simple(command, body, heredocs));
};

const withoutOrTrue = (part: readonly Token[]): readonly Token[] => {
  const [or, word] = part.slice(-2);
  return or?.kind === 'sign' && or.text === '||' && word !== undefined && ['true', ':'].includes(word.text)
    ? part.slice(0, -2)
    : part;
};

const commandsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const commands: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'sign' && token.text === '&&') commands.push([]);
    else commands.at(-1)?.push(token);
  return commands.filter((command) => command.length > 0);
};

const placeOf = (tokens: readonly Token[], body: string) => {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { start, end, text: body.slice(start, end) };
};

const other = (tokens: readonly Token[], body: string): Statement => ({
  kind: 'other',
  ...placeOf(tokens, body),
});

/** One command or pipeline. */
const simple = (tokens: readonly Token[], body: string, heredocs: Heredocs): Statement => {
  const stages = stagesOf(tokens);
  const pipeline = stages && pipelineOf(stages, heredocs);
  return { ...placeOf(tokens, body), ...(pipeline ?? { kind: 'other' }) };
};
