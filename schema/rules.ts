import type { Problem } from './problem.ts';
import type { Config } from './v1/config.ts';
import { rules } from './v1/rules/index.ts';

/** What is wrong with a spec whose shape is right. */
export const checkRules = (config: Config): readonly Problem[] => rules.flatMap((rule) => rule(config));
