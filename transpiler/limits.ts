/** What one file may hold. Each is far above any honest config and far below what hurts. */
export const limits = {
  textBytes: 4 * 2 ** 20,
  /** Levels of lists and mappings inside each other. */
  depth: 64,
  /** Keys, values and punctuation of the whole text. */
  tokens: 250_000,
  /** Values after each alias is replaced by what it stands for. */
  values: 250_000,
  syntaxErrors: 20,
  localFileBytes: 16 * 2 ** 20,
  localBytes: 64 * 2 ** 20,
  localEntries: 10_000,
} as const;
