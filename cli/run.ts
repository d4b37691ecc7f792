import { readArguments } from './arguments.ts';
import { type Command, FailedError, UsageError } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { findCommand } from './find-command.ts';
import { manual, overview } from './help-text.ts';
import { type Io, ReaderGone } from './io.ts';

/** One run of `glowplug`: everything it says goes through `io`, and what is left is the exit code. */
export const run = async (
  argv: readonly string[],
  commands: readonly Command[],
  io: Io,
): Promise<ExitCode> => {
  try {
    return await dispatch(argv, commands, io);
  } catch (cause) {
    if (cause instanceof ReaderGone) return exitCodes.done;
    return confess(cause, argv, io);
  }
};

const dispatch = async (
  [name, ...args]: readonly string[],
  commands: readonly Command[],
  io: Io,
): Promise<ExitCode> => {
  if (name === undefined) {
    io.complain(overview(commands));
    return exitCodes.usage;
  }
  const command = findCommand(longNames[name] ?? name, commands);
  const given = readArguments(args, command);
  if (!given.flags.has('help')) return command.run(given, io, commands);
  io.print(manual(command));
  return exitCodes.done;
};

/** What people type by habit. */
const longNames: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-V': 'version',
};

const confess = (cause: unknown, argv: readonly string[], io: Io): ExitCode => {
  const { code, message, help, exit } = explain(cause);
  if (argv.includes('--json'))
    io.complain(
      `${JSON.stringify([{ code, severity: 'error', message, ...(help ? { help } : {}) }], null, 2)}\n`,
    );
  else {
    io.complain(`${io.paint.error(`error[${code}]`)}${io.paint.strong(`: ${message}`)}\n`);
    if (help !== undefined) io.complain(`  ${io.paint.faint('=')} ${io.paint.help('help:')} ${help}\n`);
  }
  return exit;
};

const explain = (cause: unknown) => {
  if (cause instanceof UsageError)
    return { code: 'usage', message: cause.message, help: cause.help, exit: exitCodes.usage };
  if (cause instanceof FailedError)
    return { code: 'failed', message: cause.message, help: cause.help, exit: exitCodes.failed };
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return {
    code: 'bug',
    message: `This is a bug of glowplug, not of your config\n${trace}`,
    help: 'Report it with the lines above and, if you can, the file',
    exit: exitCodes.failed,
  };
};
