import type { Problem } from '../../problem.ts';
import type { Config } from '../config.ts';

/** What JSON Schema cannot say: one subject, looked at over a whole config. */
export type Rule = (config: Config) => readonly Problem[];

/** The items that come after another one with the same key, each with that first one’s index. */
export const repeated = <T>(
  items: readonly T[],
  keyOf: (item: T) => string | number | undefined,
): readonly {
  readonly item: T;
  readonly index: number;
  readonly first: number;
  readonly key: string | number;
}[] => {
  const firsts = new Map<string | number, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ item, index, first, key }];
  });
};

/** Whether a path is another one or below it. */
export const isAtOrBelow = (path: string, parent: string): boolean =>
  path === parent || isBelow(path, parent);

export const isBelow = (path: string, parent: string): boolean =>
  path !== parent && path.startsWith(parent === '/' ? '/' : `${parent}/`);

/** The paths above a path, the nearest first, without the root. */
export const parents = (path: string): readonly string[] => {
  const end = path.lastIndexOf('/');
  if (end <= 0) return [];
  const parent = path.slice(0, end);
  return [parent, ...parents(parent)];
};
