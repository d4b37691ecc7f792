import type { YamlNode } from '../../../transpiler/yaml/tree.ts';
import { placedStatements, runAll } from '../../commands/run.ts';
import type { Placed } from '../../commands/state.ts';
import { itemsAt, textOf } from '../../tree.ts';
import type { Reader } from './reader.ts';

const reader = (key: string): Reader => ({
  keys: [key],
  read: (carried, userData, kit) =>
    runAll(
      carried,
      itemsAt(userData, key).flatMap((item) => statementsOf(item, kit.text)),
      kit,
    ),
});

export const bootCommands = reader('bootcmd');
export const runCommands = reader('runcmd');

/** A text is for the shell; a list is a program and its arguments. */
const statementsOf = (item: YamlNode, source: string): readonly Placed[] => {
  if (item.kind !== 'list') {
    const text = textOf(item);
    return text === undefined ? [] : placedStatements(item, text, source);
  }
  const words = item.items.flatMap((word) => textOf(word) ?? []);
  const script = item.items.at(-1);
  if (
    /^(\/bin\/)?(ba)?sh$/.test(words[0] ?? '') &&
    words.length === 3 &&
    /^-\w*c$/.test(words[1] ?? '') &&
    script !== undefined
  )
    return placedStatements(script, words[2] ?? '', source);
  const text = words.map(quoted).join(' ');
  return [
    { statement: { kind: 'run', words: withoutPrefix(words), text, start: 0, end: text.length }, span: item },
  ];
};

const withoutPrefix = (words: readonly string[]): readonly string[] =>
  ['sudo', 'cloud-init-per'].includes(words[0] ?? '') ? words.slice(words[0] === 'sudo' ? 1 : 3) : words;

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
