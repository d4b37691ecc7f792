import { expect, test } from 'bun:test';
import { parseConfig } from '../../validate.ts';
import type { Config } from '../config.ts';
import type { Rule } from './rule.ts';

/** The config that a fragment of a spec stands for; a fragment of wrong shape fails the test. */
export const configOf = (fragment: Record<string, unknown>): Config => {
  const parsed = parseConfig({ glowplug: { version: '1.0.0' }, ...fragment });
  if ('config' in parsed) return parsed.config;
  throw new Error(`the test’s own config is wrong: ${JSON.stringify(parsed.problems)}`);
};

/** A claim, a fragment of a spec, and the problems expected: `error code /pointer`. */
export type Row = readonly [claim: string, fragment: Record<string, unknown>, problems: readonly string[]];

/** One test for each row. */
export const testRule = (name: string, rule: Rule, rows: readonly Row[]): void => {
  for (const [claim, fragment, problems] of rows)
    test(`${name}() ${claim}`, () => {
      const found = rule(configOf(fragment)).map(
        ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
      );
      expect(found).toEqual([...problems]);
    });
};
