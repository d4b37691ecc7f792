import { version as program } from '../../package.json';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-code.ts';

/** Versions of the contract that this program reads; it writes the last. */
const specs = ['1.0.0'];

export const version: Command = {
  name: 'version',
  summary: 'print the version of the program and of the spec it writes',
  operands: [],
  options: {},
  manual: '  glowplug version --json',
  run: ({ flags }, io) => {
    const json = { glowplug: program, spec: specs, bun: Bun.version };
    io.print(
      flags.has('json')
        ? `${JSON.stringify(json, null, 2)}\n`
        : `glowplug ${program}, spec ${specs.join(', ')}\n`,
    );
    return exitCodes.done;
  },
};
