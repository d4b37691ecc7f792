import { limits } from '../limits.ts';
import type { Entry, Finding, Span } from './tree.ts';

/** All that can be wrong or doubtful in YAML that is well formed. */
type Place = { readonly span: Span; readonly path: string };

type Said = readonly [message: string, help: string];

const error = (code: string, { span, path }: Place, [message, help]: Said): Finding => ({
  code,
  severity: 'error',
  message,
  help,
  span,
  path,
});

const warning = (code: string, place: Place, said: Said): Finding => ({
  ...error(code, place, said),
  severity: 'warning',
});

export const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

export const duplicateKey = (entry: Entry, path: string, firstLine: number): Finding =>
  error('duplicate-key', { span: entry.keySpan, path }, [
    `Key "${entry.key}" is here a second time, after line ${firstLine}`,
    entry.key === '<<'
      ? 'Merge several mappings with one key: `<<: [*first, *second]`'
      : 'Remove one of them, or join what is below them',
  ]);

export const tooLargeInteger = (source: string, place: Place): Finding =>
  error('integer-too-large', place, [
    `Number ${source} has more digits than JSON keeps: it would become ${Number(source)}`,
    'Put it in quotes if it is a name or an id; numbers end at 2^53',
  ]);

export const notFinite = (source: string, place: Place): Finding =>
  error('number-not-finite', place, [`JSON has no number ${source}`, 'Write a number, or put it in quotes']);

/** As escapes (`"\\ud83d\\ude00"`) a character beyond the first plane may be two, as in JSON; one alone is no text. */
export const halfCharacter = (place: Place): Finding =>
  error('half-character', place, [
    'An escape is half of a character (\\ud800 to \\udfff)',
    'Write the character itself, or both of its halves one after the other',
  ]);

export const unknownTag = (tag: string, place: Place): Finding =>
  error('yaml-tag', place, [
    `Tag "${tag.replace('tag:yaml.org,2002:', '!!')}" has no meaning in a node`,
    'Remove the tag; bytes go in as `local: FILE` or `source: data:;base64,…`',
  ]);

export const aliasBomb = (place: Place): Finding =>
  error('alias-too-large', place, [
    `With this alias the node has more than ${limits.values.toLocaleString('en')} values`,
    'Aliases of aliases multiply; write out the part that is meant',
  ]);

export const aliasCycle = (name: string, place: Place): Finding =>
  error('alias-cycle', place, [
    `Alias "*${name}" stands inside its own anchor "&${name}"`,
    'Move the anchor to the part that should be repeated',
  ]);

export const unknownAlias = (name: string, place: Place, hint: string | undefined): Finding =>
  error('alias-unknown', place, [
    `Alias "*${name}" has no anchor "&${name}" above it`,
    hint === undefined ? 'Put text that starts with "*" in quotes' : `Did you mean "*${hint}"`,
  ]);

export const mergeOfNothing = (kind: string, place: Place): Finding =>
  error('merge-not-a-mapping', place, [
    `Merge key "<<" takes a mapping or a list of mappings, and this is ${kind}`,
    'Point it at an anchor of a mapping: `<<: *defaults`',
  ]);

export const mergeIsShallow = (key: string, lost: readonly string[], place: Place): Finding =>
  warning('merge-is-shallow', place, [
    `"${key}" here replaces the merged "${key}" whole: ${lost.map((name) => `"${name}"`).join(', ')} of it ${lost.length === 1 ? 'is' : 'are'} lost`,
    'YAML merges one level only; repeat the keys that should stay, or merge inside this mapping too',
  ]);

export const anchorUnused = (name: string, place: Place): Finding =>
  warning('anchor-unused', place, [`Anchor "&${name}" is never used`, `Use it as "*${name}", or remove it`]);

export const anchorAgain = (name: string, place: Place, firstLine: number): Finding =>
  warning('anchor-redefined', place, [
    `Anchor "&${name}" is defined again, after line ${firstLine}`,
    'Aliases below this line mean this one; give it another name',
  ]);
