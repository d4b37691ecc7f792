import { execa } from 'execa';

/** Output of a program of the tools tree; its failure fails the test. */
export const sh = async (...argv: readonly [string, ...string[]]): Promise<string> => {
  const [program, ...args] = argv;
  return (await execa(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })).stdout;
};

export const feed = async (input: string, ...argv: readonly [string, ...string[]]): Promise<void> => {
  const [program, ...args] = argv;
  await execa(program, args, { input, stdout: 'ignore', stderr: 'inherit' });
};
