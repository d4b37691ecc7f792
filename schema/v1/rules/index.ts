import type { Problem } from '../../problem.ts';
import type { Config } from '../config.ts';

/** What JSON Schema cannot say: one claim about a whole config. */
export type Rule = (config: Config) => readonly Problem[];

export const rules: readonly Rule[] = [];
