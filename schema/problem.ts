import type { problemCodes } from './problem-codes.ts';

/** Something wrong, or likely wrong, in a config, as its author should read it. */
export type Problem = {
  readonly code: ProblemCode;
  /** RFC 6901 pointer into the document that was checked; an unknown key’s own pointer, a missing key’s parent. */
  readonly pointer: string;
  /** What was found, and where. */
  readonly message: string;
  /** What would help. */
  readonly help?: string;
  readonly severity: 'error' | 'warning';
};

export type ProblemCode = keyof typeof problemCodes;

/** What was found, and what would help. */
type Words = readonly [message: string, help?: string | undefined];

export const error = (code: ProblemCode, pointer: string, ...[message, help]: Words): Problem => ({
  code,
  pointer,
  message,
  ...(help === undefined ? {} : { help }),
  severity: 'error',
});

export const warning = (code: ProblemCode, pointer: string, ...words: Words): Problem => ({
  ...error(code, pointer, ...words),
  severity: 'warning',
});
