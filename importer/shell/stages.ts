import type { Heredoc, Heredocs } from './heredocs.ts';
import type { Token } from './words.ts';

/** One command of a pipeline, with its redirections taken out of its words. */
export type Stage = { readonly words: readonly string[]; readonly to?: Target; readonly heredoc?: number };
type Target = { readonly path: string; readonly append: boolean };

/** Commands between pipes; undefined, one has a variable or the like. */
export const stagesOf = (tokens: readonly Token[]): readonly Stage[] | undefined => {
  const pieces: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'sign' && token.text === '|') pieces.push([]);
    else pieces.at(-1)?.push(token);
  const stages = pieces.flatMap((piece) => stageOf(piece) ?? []);
  return stages.length === pieces.length ? stages : undefined;
};

const stageOf = (tokens: readonly Token[]): Stage | undefined => {
  const words: string[] = [];
  let stage: Stage | undefined = { words };
  for (let i = 0; i < tokens.length && stage !== undefined; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word') {
      if (token.isDynamic) return undefined;
      words.push(token.text);
    } else if (token !== undefined && !/^\d?>&\d$/.test(token.text)) {
      i += 1;
      stage = redirected(stage, token, tokens[i]);
    }
  }
  while (isPrefix(words[0])) words.shift();
  return words.length === 0 ? undefined : stage;
};

/** What goes to standard error is nobody’s loss. */
const redirected = (stage: Stage, sign: Token, target: Token | undefined): Stage | undefined => {
  if (target?.kind !== 'word' || target.isDynamic) return undefined;
  if (sign.text.startsWith('<<')) return { ...stage, heredoc: sign.start };
  if (sign.text.startsWith('2>')) return stage;
  return sign.text.includes('>')
    ? { ...stage, to: { path: target.text, append: sign.text.includes('>>') } }
    : undefined;
};

/** What a pipeline is: a command alone, whose output is at most logged, or a text that goes into a file. */
export type Pipeline =
  | { readonly kind: 'run'; readonly words: readonly string[] }
  | { readonly kind: 'write'; readonly path: string; readonly contents: string; readonly append: boolean };

export const pipelineOf = (stages: readonly Stage[], heredocs: Heredocs): Pipeline | undefined => {
  const [first, ...more] = stages;
  const last = stages.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let printed: string | undefined;
  for (const stage of stages.slice(0, -1)) printed = output(stage, printed, heredocs);
  const written = writtenBy(last, printed, heredocs);
  if (written !== undefined) return { kind: 'write', ...written };
  const isAlone =
    more.length === 0 ? first.heredoc === undefined && isLog(first.to?.path ?? '/dev/null') : isLogging(more);
  return isAlone ? { kind: 'run', words: first.words } : undefined;
};

/** What the last command of a pipeline writes, where that is known. */
const writtenBy = (stage: Stage, input: string | undefined, heredocs: Heredocs) => {
  const contents = output(stage, input, heredocs);
  if (contents === undefined) return undefined;
  if (stage.words[0] !== 'tee')
    return stage.to === undefined || isNowhere(stage.to.path) ? undefined : { ...stage.to, contents };
  const path = stage.words.slice(1).find((word) => !word.startsWith('-'));
  const append = stage.words.includes('-a') || stage.words.includes('--append');
  return path === undefined ? undefined : { path, append, contents };
};

const isNowhere = (path: string): boolean => path === '/dev/null' || path === '/dev/stderr';

const isLog = (path: string): boolean =>
  path === '/dev/null' || /\.(log|out|txt)$|^\/(var\/log|tmp|root|home)\//.test(path);

/** `| tee LOG` after a command that is no echo. */
const isLogging = (stages: readonly Stage[]): boolean =>
  stages.length === 1 && stages[0]?.words[0] === 'tee' && isLog(stages[0].words.at(-1) ?? '');

/** What stands before a command and changes nothing of what it is. */
const isPrefix = (word: string | undefined): boolean =>
  /^(sudo|-E|-n|command|nohup|(DEBIAN_FRONTEND|KUBECONFIG|LC_ALL|LANG)=.*)$/.test(word ?? '');

/** What a command prints, where that is known. */
const output = (
  { words, heredoc }: Stage,
  input: string | undefined,
  heredocs: Heredocs,
): string | undefined => {
  const [name, ...rest] = words;
  if (name === 'tee' || (name === 'cat' && rest.length === 0))
    return heredoc === undefined ? input : textOf(heredocs.get(heredoc));
  if (name === 'echo') return echo(rest);
  return name === 'printf' ? printf(rest) : undefined;
};

const textOf = (heredoc: Heredoc | undefined): string | undefined =>
  heredoc === undefined || heredoc.isDynamic ? undefined : heredoc.contents;

const printf = ([format = '', ...rest]: readonly string[]): string | undefined =>
  rest.length > 0 || format.includes('%') ? undefined : unescapeOf(format);

const echo = (words: readonly string[]): string => {
  const flags = /^-[neE]+$/.test(words[0] ?? '') ? (words[0] ?? '') : '';
  const text = (flags === '' ? words : words.slice(1)).join(' ');
  return (flags.includes('e') ? unescapeOf(text) : text) + (flags.includes('n') ? '' : '\n');
};

const unescapeOf = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
