import { usageLine } from './arguments.ts';
import { type Command, commonOptions, type Option } from './command.ts';
import { table } from './table.ts';

/** What `glowplug` alone says. */
export const overview = (commands: readonly Command[]): string =>
  [
    'glowplug turns one YAML file into a running Kubernetes node.',
    '',
    'Commands',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'A first look, with a node of two lines:',
    '',
    "  printf 'variant: glowplug\\nversion: 1.0.0\\n' | glowplug plan -",
    '',
    '`glowplug help COMMAND` explains one of them.',
    'Exit codes: 0 done, 1 the config is wrong, 2 the command line is wrong, 3 the machine would refuse, 4 it failed.',
    '',
  ].join('\n');

/** The manual of one command. */
export const manual = (command: Command): string => {
  const options = Object.entries({ ...command.options, ...commonOptions });
  return [
    `${usageLine(command)}`,
    '',
    `${capitalized(command.summary)}.`,
    '',
    command.manual,
    '',
    ...(command.operands.length === 0
      ? []
      : ['Operands', ...table(command.operands.map(({ name, describe }) => [name, describe])), '']),
    'Options',
    ...table(options.map(([name, option]) => [spelling(name, option), option.describe])),
    '',
  ].join('\n');
};

const spelling = (name: string, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
