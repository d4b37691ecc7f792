import { apply } from './commands/apply.ts';
import { bootstrap } from './commands/bootstrap.ts';
import { facts } from './commands/facts.ts';
import { help } from './commands/help.ts';
import { type Options, parseOptions } from './commands/options.ts';
import { plan } from './commands/plan.ts';
import { report } from './commands/report.ts';
import { UsageError } from './commands/usage-error.ts';
import { version } from './commands/version.ts';
import type { Screen } from './console/lines.ts';
import type { Host } from './host/host.ts';
import { linuxHost } from './host/linux.ts';

type Command = (options: Options, host: Host, screen: Screen) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { apply, bootstrap, plan, facts, report, version, help };

const main = async (): Promise<number> => {
  const screen: Screen = {
    write: (text) => {
      process.stdout.write(text);
    },
    complain: (text) => {
      process.stderr.write(text);
    },
    isTerminal: process.stdout.isTTY,
    nowMs: () => linuxHost.nowMs(),
  };
  try {
    const options = parseOptions(process.argv.slice(2), process.env);
    const command = commands[options.command];
    if (command === undefined)
      throw new UsageError(`Cannot find the command "${options.command}" (see "glowplug-node help")`);
    return await command(options, linuxHost, screen);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 4;
  }
};

// Bytecode allows no await outside a function.
void main().then((exitCode) => {
  process.exitCode = exitCode;
});
