import type { Command } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { readInput } from '../input.ts';
import { filesDir, transpileInput } from '../load-node.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';

export const transpile: Command = {
  name: 'transpile',
  summary: 'turn a node’s YAML into the spec that the machine reads',
  operands: [{ name: 'FILE', describe: 'the YAML; `-` or absent, standard input', isOptional: true }],
  options: {
    output: {
      short: 'o',
      value: 'FILE',
      describe: 'write the spec here, whole or not at all; absent, print it',
    },
    strict: { describe: 'let a warning be an error' },
    check: { describe: 'only check: print no spec' },
    pretty: { describe: 'indent the spec' },
    'files-dir': filesDir,
  },
  manual: `Reads the YAML, checks it, replaces what is only convenience, and prints the spec as JSON.
All errors are told in one run, each with its place in the file. With errors there is no spec.

  glowplug transpile node.yaml -o spec.json
  glowplug transpile --strict --files-dir files node.yaml > spec.json

With --json the errors and warnings are a JSON array: on standard output, or on standard error if the
spec goes to standard output.`,
  run: async (given, io) => {
    const input = readInput(given.operands[0] ?? '-', io);
    const transpiled = await transpileInput(input, given);
    const { node } = transpiled;
    const output = given.values.get('output');
    const isPrinted = output === undefined && !given.flags.has('check');
    const code = sayDiagnostics(transpiled, given, {
      ...io,
      to: isPrinted ? 'error' : 'out',
    });
    if (code !== exitCodes.done || node === undefined || given.flags.has('check')) return code;
    const json = `${JSON.stringify(node.spec, null, given.flags.has('pretty') ? 2 : 0)}\n`;
    if (output === undefined || output === '-') {
      io.print(json);
      return code;
    }
    const { writeAtomically } = await import('../write-atomically.ts');
    writeAtomically(output, json);
    return code;
  },
};
