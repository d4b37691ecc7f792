import { parseConfig } from '../../schema/index.ts';
import type { Config } from '../../schema/v1/config.ts';

/** A whole config of a fragment, with every default filled in. */
export const configOf = (fragment: Record<string, unknown>): Config => {
  const parsed = parseConfig({ glowplug: { version: '1.0.0' }, ...fragment });
  if ('config' in parsed) return parsed.config;
  throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
};
