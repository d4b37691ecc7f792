import type { Step } from './steps.ts';

/** RFC 6901 pointer to the element of the spec that asked for something. */
export type Pointer = string;

export const pointer = (...parts: readonly (string | number)[]): Pointer =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Why the machine will not do what was asked. Any one, in any stage, stops before the first change. */
export type Refusal = {
  /** Stable and documented, `partition-in-use`. */
  readonly code: string;
  readonly because: Pointer;
  /** What was attempted, on what, what was found, what would help. */
  readonly message: string;
};

export type Plan = {
  readonly steps: readonly Step[];
  readonly refusals: readonly Refusal[];
  /** What stops nothing and should be known. */
  readonly warnings?: readonly Warning[];
};

export type Warning = Refusal;
