import { execa } from 'execa';

type Argv = readonly [string, ...string[]];

/** Output of a program; its failure fails the case. */
export const sh = async (...[program, ...args]: Argv): Promise<string> =>
  (await execa(program, args, { stdin: 'ignore' })).stdout;

export const feed = async (input: string, ...[program, ...args]: Argv): Promise<void> => {
  await execa(program, args, { input });
};

/** What it says, whatever it ends with. */
export const ask = async (...[program, ...args]: Argv): Promise<string> =>
  (await execa(program, args, { stdin: 'ignore', reject: false })).stdout;
