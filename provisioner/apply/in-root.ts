import { CommandFailed, type Output } from '../host/host.ts';
import type { Context } from './context.ts';

type Rooted = Pick<Context, 'host' | 'root'>;
type Argv = readonly [string, ...string[]];

export type InRoot = {
  /** What is being done, for the message of a failure: "open the encrypted volume ...". */
  readonly what: string;
  readonly argv: Argv;
  readonly timeoutMs?: number;
};

/** Of the initramfs. */
const enterRoot = '/usr/lib/glowplug/in-root';

/**
 * Runs a program of the image that the initramfs has no copy of; anywhere else the machine's own. Its arguments are not told when it
 * fails: they may name secrets.
 */
export const runInRoot = async (
  context: Rooted,
  { what, argv, timeoutMs = 300_000 }: InRoot,
): Promise<Output> => {
  const { host, root } = context;
  const isHere = root === '/' || (await host.stat(enterRoot)) === null;
  const command = isHere ? argv : ([enterRoot, root, ...argv] as const);
  try {
    return await host.run(command, { timeoutMs });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Error(`Cannot ${what}: ${reasonOf(error, argv)}`);
  }
};

const reasonOf = ({ output }: CommandFailed, [program]: Argv): string => {
  const said = (output.stderr.trim() || output.stdout.trim()).split('\n').slice(-8).join('; ');
  return said === '' ? `${program} ended with exit code ${output.exitCode} and said nothing` : said;
};
