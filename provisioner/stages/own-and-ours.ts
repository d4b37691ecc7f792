import type { WriteFile } from '../steps.ts';
import { type Leaf, leaf } from './leaf.ts';

/**
 * The author's own, and of ours the last at each path where he has none. A file of which he says no contents he would have as it is
 * without him, so ours is below what he appends, and its mode and owner hold where he gives none.
 */
export const ownAndOurs = (own: readonly Leaf[], ours: readonly Leaf[]): readonly Leaf[] => {
  const last = new Map(ours.map((one) => [one.path, one]));
  const taken = new Set(own.map(({ path }) => path));
  return [
    ...own.map((one) => laidOn(last.get(one.path), one)),
    ...[...last.values()].filter(({ path }) => !taken.has(path)),
  ];
};

const laidOn = (below: Leaf | undefined, own: Leaf): Leaf => {
  if (below?.step.kind !== 'write-file' || own.step.kind !== 'write-file') return own;
  if (own.step.contents !== null) return own;
  return leaf(laid(below.step, own.step), [...below.refusals, ...own.refusals]);
};

const laid = (below: WriteFile, own: WriteFile): WriteFile => ({
  ...own,
  needs: [...new Set([...below.needs, ...own.needs])],
  contents: below.contents,
  append: [...below.append, ...own.append],
  mode: own.mode ?? below.mode,
  user: own.user ?? below.user,
  group: own.group ?? below.group,
  overwrite: true,
});
