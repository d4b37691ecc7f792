import { execa } from 'execa';
import { CommandFailed, type Output, type RunOptions } from '../host.ts';

/** Programs get this and nothing that happened to be in our own environment. */
const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/root' } as const;
const defaultTimeoutMs = 300_000;

export const run = async (
  argv: readonly [string, ...string[]],
  { input = '', timeoutMs = defaultTimeoutMs, chroot, accept = [0], onLine }: RunOptions = {},
): Promise<Output> => {
  const [program, ...args] = chroot === undefined || chroot === '/' ? argv : ['chroot', chroot, ...argv];
  const result = await execa(program ?? '', args, {
    input,
    timeout: timeoutMs,
    env: environment,
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    maxBuffer: 16 * 2 ** 20,
    ...(onLine === undefined ? {} : { stdout: tellLines(onLine), stderr: tellLines(onLine) }),
  });
  const output = { stdout: result.stdout, stderr: explain(result), exitCode: result.exitCode ?? 255 };
  if (!accept.includes(output.exitCode)) throw new CommandFailed(argv, output);
  return output;
};

const tellLines = (onLine: (line: string) => void) =>
  function* (line: unknown) {
    onLine(String(line));
    yield line;
  };

const explain = (result: Ended): string => {
  if (result.timedOut) return `${result.stderr}\nit ran out of time`;
  if (result.exitCode === undefined) return `${result.stderr}\n${result.shortMessage ?? ''}`;
  return result.stderr;
};

type Ended = {
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly exitCode?: number | undefined;
  readonly shortMessage?: string | undefined;
};
