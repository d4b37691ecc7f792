import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

export type Option = {
  readonly describe: string;
  readonly short?: string;
  /** What the value is, `FILE` or `DIR` for a path; absent, the option takes none. */
  readonly value?: string;
  /** What the value can be; absent, a path. */
  readonly choices?: readonly string[];
};

export type Operand = {
  readonly name: string;
  readonly describe: string;
  readonly isOptional?: boolean;
  readonly choices?: readonly string[];
};

/** What the author of a command line gave. */
export type Given = {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

/** One command of `glowplug`, its manual included. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  /** What it is for, with an example that works. */
  readonly manual: string;
  readonly run: (given: Given, io: Io, all: readonly Command[]) => Promise<ExitCode> | ExitCode;
};

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { describe: 'print for machines: JSON instead of text' },
  help: { short: 'h', describe: 'explain the command' },
};

/** The command line cannot be followed. */
export class UsageError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** Something outside the program stands in the way. */
export class FailedError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
