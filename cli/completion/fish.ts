import { type Command, commonOptions, type Option } from '../command.ts';

export const fish = (commands: readonly Command[]): string =>
  [
    '# fish completion for glowplug',
    'complete -c glowplug -f -n __fish_use_subcommand',
    ...commands.map(
      ({ name, summary }) =>
        `complete -c glowplug -f -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');

const commandLines = ({ name, options, operands }: Command): readonly string[] => {
  const within = `complete -c glowplug -n '__fish_seen_subcommand_from ${name}'`;
  const choices = operands.flatMap((operand) => operand.choices ?? []);
  const takesFile = operands.some((operand) => operand.name === 'FILE');
  return [
    ...(takesFile ? [] : [`${within} -f`]),
    ...(choices.length === 0 ? [] : [`${within} -a '${choices.join(' ')}'`]),
    ...Object.entries({ ...options, ...commonOptions }).map((option) => `${within} ${optionWords(option)}`),
  ];
};

const optionWords = ([name, { describe, short, value, choices }]: readonly [string, Option]): string =>
  [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value === undefined ? [] : [choices === undefined ? '-r -F' : `-x -a ${quote(choices.join(' '))}`]),
    `-d ${quote(describe)}`,
  ].join(' ');

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
