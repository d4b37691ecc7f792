import type { Command } from '../command.ts';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { zsh } from '../completion/zsh.ts';
import { exitCodes } from '../exit-code.ts';

const shells = { bash, zsh, fish } as const;

export const completion: Command = {
  name: 'completion',
  summary: 'print what makes a shell complete glowplug’s commands and options',
  operands: [{ name: 'SHELL', describe: 'bash, zsh or fish', choices: Object.keys(shells) }],
  options: {},
  manual: `  glowplug completion bash > ~/.local/share/bash-completion/completions/glowplug
  glowplug completion zsh  > ~/.zfunc/_glowplug      # with ~/.zfunc in fpath
  glowplug completion fish > ~/.config/fish/completions/glowplug.fish`,
  run: ({ operands: [name], flags }, io, all) => {
    const script = Object.entries(shells).find(([shell]) => shell === name)?.[1](all) ?? '';
    io.print(flags.has('json') ? `${JSON.stringify({ shell: name, script }, null, 2)}\n` : script);
    return exitCodes.done;
  },
};
