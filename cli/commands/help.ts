import { type Command, commonOptions } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { findCommand } from '../find-command.ts';
import { manual, overview } from '../help-text.ts';

export const help: Command = {
  name: 'help',
  summary: 'explain glowplug, or one of its commands',
  operands: [{ name: 'COMMAND', describe: 'the command; absent, all in short', isOptional: true }],
  options: {},
  manual: '  glowplug help transpile',
  run: ({ operands: [name], flags }, io, all) => {
    const found = name === undefined ? all : [findCommand(name, all)];
    const [only] = found;
    if (flags.has('json')) io.print(`${JSON.stringify(found.map(describe), null, 2)}\n`);
    else io.print(name === undefined || only === undefined ? overview(all) : manual(only));
    return exitCodes.done;
  },
};

const describe = ({ name, summary, operands, options, manual: text }: Command) => ({
  name,
  summary,
  operands,
  options: { ...options, ...commonOptions },
  manual: text,
});
