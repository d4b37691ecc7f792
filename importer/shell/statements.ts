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

type Heredoc = { readonly contents: string; readonly isDynamic: boolean };
type Heredocs = ReadonlyMap<number, Heredoc>;

const heredocStart = /<<(-?)[ \t]*(?:'([\w.-]+)'|"([\w.-]+)"|\\?([\w.-]+))/g;

/** The script with the lines of its here-documents blank, which keeps every place where it is. */
const withoutHeredocs = (script: string): { readonly body: string; readonly heredocs: Heredocs } => {
  const heredocs = new Map<number, Heredoc>();
  let body = script;
  for (const found of script.matchAll(heredocStart)) {
    if (body[found.index] !== '<') continue;
    const [, dash = '', single, double, bare = ''] = found;
    const from = script.indexOf('\n', found.index) + 1;
    const delimiter = single ?? double ?? bare;
    const end =
      from === 0
        ? null
        : new RegExp(`^${dash === '-' ? '\\t*' : ''}${delimiter.replaceAll('.', '\\.')}[ \\t]*$`, 'm').exec(
            script.slice(from),
          );
    if (end === null) continue;
    const inner = script.slice(from, from + end.index);
    heredocs.set(found.index, {
      contents: dash === '-' ? inner.replaceAll(/^\t+/gm, '') : inner,
      isDynamic:
        single === undefined &&
        double === undefined &&
        !found[0].includes('\\') &&
        /(^|[^\\])[$`]/.test(inner),
    });
    const to = from + end.index + end[0].length;
    body =
      body.slice(0, from) +
      body.slice(from, to).replaceAll(/[^\n]/g, ' ').replaceAll('\n', ' ') +
      body.slice(to);
  }
  return { body, heredocs };
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
    const isSeparator =
      token.kind === 'sign' && (token.text === '\n' || token.text === ';' || token.text === '&');
    if (isSeparator && closers.length === 0) {
      parts.push([]);
      isFirst = true;
      continue;
    }
    parts.at(-1)?.push(token);
    if (token.text === closers.at(-1) && (isFirst || token.text === ')' || token.text === ']]'))
      closers.pop();
    else if (isFirst || token.text === '(') open(token, closers);
    isFirst =
      isSeparator ||
      (token.kind === 'sign' && !/[<>]/.test(token.text)) ||
      ['then', 'do', 'else', '{'].includes(token.text);
  }
  return parts.filter((part) => part.length > 0);
};

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

/** One command or pipeline, with what it writes into a file. */
const simple = (tokens: readonly Token[], body: string, heredocs: Heredocs): Statement => {
  const place = placeOf(tokens, body);
  const known = stagesOf(tokens);
  const stages = known.flatMap((stage) => stage ?? []);
  const [first, ...more] = stages;
  const last = stages.at(-1);
  if (first === undefined || last === undefined || stages.length < known.length)
    return { kind: 'other', ...place };
  let printed: string | undefined;
  for (const stage of stages.slice(0, -1)) printed = output(stage, printed, heredocs);
  const written = writtenBy(last, printed, heredocs);
  if (written !== undefined) return { kind: 'write', ...place, ...written };
  const isAlone =
    more.length === 0 ? first.heredoc === undefined && isLog(first.to?.path ?? '/dev/null') : isLogging(more);
  return isAlone ? { kind: 'run', ...place, words: first.words } : { kind: 'other', ...place };
};

type Written = Target & { readonly contents: string };

/** What the last command of a pipeline writes, where that is known. */
const writtenBy = (stage: Stage, input: string | undefined, heredocs: Heredocs): Written | undefined => {
  const contents = output(stage, input, heredocs);
  if (stage.words[0] !== 'tee')
    return contents === undefined || stage.to === undefined || isNowhere(stage.to.path)
      ? undefined
      : { ...stage.to, contents };
  const path = stage.words.slice(1).find((word) => !word.startsWith('-'));
  const append = stage.words.includes('-a') || stage.words.includes('--append');
  return path === undefined || contents === undefined ? undefined : { path, append, contents };
};

const isNowhere = (path: string): boolean => path === '/dev/null' || path === '/dev/stderr';

type Target = { readonly path: string; readonly append: boolean };
type Stage = { readonly words: readonly string[]; readonly to?: Target; readonly heredoc?: number };

const isLog = (path: string): boolean =>
  path === '/dev/null' || /\.(log|out|txt)$|^\/(var\/log|tmp|root|home)\//.test(path);

/** `| tee LOG` after a command that is no echo. */
const isLogging = (stages: readonly (Stage | undefined)[]): boolean =>
  stages.length === 1 && stages[0]?.words[0] === 'tee' && isLog(stages[0].words.at(-1) ?? '');

/** Commands between pipes, with their redirections taken out of their words; undefined, one has a variable or the like. */
const stagesOf = (tokens: readonly Token[]): readonly (Stage | undefined)[] => {
  const stages: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'sign' && token.text === '|') stages.push([]);
    else stages.at(-1)?.push(token);
  return stages.map(stageOf);
};

const stageOf = (tokens: readonly Token[]): Stage | undefined => {
  const words: string[] = [];
  let stage: Stage = { words };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'word') {
      if (token.isDynamic) return undefined;
      words.push(token.text);
      continue;
    }
    if (/^\d?>&\d$/.test(token.text)) continue;
    const next = tokens[i + 1];
    i += 1;
    if (next?.kind !== 'word' || next.isDynamic) return undefined;
    if (token.text.startsWith('<<')) stage = { ...stage, heredoc: token.start };
    else if (/^2>/.test(token.text)) continue;
    else if (/>/.test(token.text))
      stage = { ...stage, to: { path: next.text, append: token.text.includes('>>') } };
    else return undefined;
  }
  while (isPrefix(words[0])) words.shift();
  return words.length === 0 ? undefined : stage;
};

/** What stands before a command and changes nothing of what it is. */
const isPrefix = (word: string | undefined): boolean =>
  word === 'sudo' ||
  word === '-E' ||
  word === '-n' ||
  word === 'command' ||
  word === 'nohup' ||
  /^(DEBIAN_FRONTEND|KUBECONFIG|LC_ALL|LANG)=/.test(word ?? '');

/** What a command prints, where that is known. */
const output = (
  { words, heredoc }: Stage,
  input: string | undefined,
  heredocs: Heredocs,
): string | undefined => {
  const [name, ...rest] = words;
  if (name === 'tee' || (name === 'cat' && rest.length === 0)) {
    const found = heredoc === undefined ? undefined : heredocs.get(heredoc);
    return heredoc === undefined || found?.isDynamic === true ? input : found?.contents;
  }
  if (name === 'echo') return echo(rest);
  return name === 'printf' && rest.length === 1 && !rest[0]?.includes('%')
    ? unescapeOf(rest[0] ?? '')
    : undefined;
};

const echo = (words: readonly string[]): string => {
  const flags = /^-[neE]+$/.test(words[0] ?? '') ? (words[0] ?? '') : '';
  const text = (flags === '' ? words : words.slice(1)).join(' ');
  return (flags.includes('e') ? unescapeOf(text) : text) + (flags.includes('n') ? '' : '\n');
};

const unescapeOf = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
