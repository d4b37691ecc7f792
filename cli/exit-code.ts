/** What the process says to its caller. */
export const exitCodes = {
  done: 0,
  /** The config is wrong. */
  configWrong: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The machine would refuse. */
  refused: 3,
  /** Something could not be done. */
  failed: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
