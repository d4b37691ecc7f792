import type { Command } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { filesDir, loadNode } from '../load-node.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';

export const validate: Command = {
  name: 'validate',
  summary: 'check a node’s YAML, a spec or an Ignition config, and say what is wrong with it',
  operands: [{ name: 'FILE', describe: 'YAML or JSON; `-` or absent, standard input', isOptional: true }],
  options: { strict: { describe: 'let a warning be an error' }, 'files-dir': filesDir },
  manual: `Which of them a file is, and of which version, is read from the file. An Ignition config is valid if Ignition
takes it; what a Glowplug machine would refuse in it is told as a warning.

  glowplug validate node.yaml
  glowplug validate --strict spec.json
  glowplug validate config.ign`,
  run: async (given, io) => {
    const loaded = await loadNode(given.operands[0] ?? '-', given, io);
    const code = sayDiagnostics(loaded, given, { ...io, to: 'out' });
    if (code === exitCodes.done && !given.flags.has('json')) io.print(`${loaded.input.name} is valid\n`);
    return code;
  },
};
