import type { Command } from '../command.ts';
import { exitCodes } from '../exit-code.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of the YAML, or of the spec',
  operands: [
    {
      name: 'WHICH',
      describe: '`node`, the YAML; `config`, the spec',
      isOptional: true,
      choices: ['node', 'config'],
    },
  ],
  options: {},
  manual: `Absent, it is the schema of the YAML, for the editor: completion, descriptions, errors while typing.

  glowplug schema > node.schema.json
  # then, as the first line of node.yaml:
  # yaml-language-server: $schema=./node.schema.json`,
  run: async ({ operands: [which = 'node'] }, io) => {
    const { configSchema, nodeSchema } = await import('../../schema/documents.ts');
    io.print(`${JSON.stringify(which === 'node' ? nodeSchema() : configSchema(), null, 2)}\n`);
    return exitCodes.done;
  },
};
