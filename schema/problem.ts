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

/** Every code with what it stands for; codes are stable, sentences may improve. */
export const problemCodes = {
  'unknown-key': 'A key that the place does not have.',
  'missing-key': 'A key that must be there is absent.',
  'wrong-type': 'A value of another type than the key has.',
  'not-one-of': 'A value outside the list of possible ones.',
  pattern: 'Text that does not look as the key demands.',
  'out-of-range': 'A number that is too small or too large.',
  'too-long': 'Text or a list that is too long.',
  'too-short': 'Text or a list that is too short.',
  'duplicate-item': 'A list that must not repeat an item repeats one.',
  'unknown-version': 'A version of the contract that this program does not know.',
  'no-form-fits': 'A value that fits none of its possible forms.',
  'not-valid': 'A value that the schema refuses in another way.',
} as const;

export const error = (code: ProblemCode, pointer: string, message: string, help?: string): Problem => ({
  code,
  pointer,
  message,
  ...(help === undefined ? {} : { help }),
  severity: 'error',
});

export const warning = (code: ProblemCode, pointer: string, message: string, help?: string): Problem => ({
  ...error(code, pointer, message, help),
  severity: 'warning',
});
