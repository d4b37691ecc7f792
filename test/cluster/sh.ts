import { execa } from 'execa';

/** Runs a program of the testing machine and tells its output. */
export const sh = async (...argv: readonly [string, ...string[]]): Promise<string> => {
  const [program, ...args] = argv;
  return (await execa(program, args)).stdout;
};

/** The same where a failure means that there was nothing to do. */
export const tryTo = async (...argv: readonly [string, ...string[]]): Promise<void> => {
  const [program, ...args] = argv;
  await execa(program, args, { reject: false });
};

/** Waits for a claim to come true; a limit, and no event to wait for. */
export const until = async (
  what: string,
  limitMs: number,
  isTrue: () => Promise<boolean> | boolean,
): Promise<void> => {
  const endMs = Date.now() + limitMs;
  while (!(await isTrue())) {
    if (Date.now() > endMs) throw new Error(`Cannot see "${what}" within ${limitMs / 1000} s`);
    await Bun.sleep(200);
  }
};
