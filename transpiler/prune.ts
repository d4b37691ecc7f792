import type { Problem } from '../schema/index.ts';
import { pointerParts } from '../schema/json.ts';
import type { Entry, YamlNode } from './yaml/tree.ts';

/**
 * A tree without the parts that are wrong, so that the rest can be looked at too and the author sees all errors at once.
 * What lacks a key goes whole, and of what has a wrong part only the part.
 */
export const prune = (root: YamlNode, problems: readonly Problem[]): YamlNode => {
  const cuts = new Cut();
  for (const { pointer } of problems) if (pointer !== '') cuts.add(pointerParts(pointer));
  return without(root, cuts) ?? root;
};

/** The places to cut, as a tree of their keys. */
class Cut {
  isHere = false;
  readonly below = new Map<string, Cut>();

  add([key, ...rest]: readonly string[]): void {
    if (key === undefined) {
      this.isHere = true;
      return;
    }
    const next = this.below.get(key) ?? new Cut();
    this.below.set(key, next);
    next.add(rest);
  }
}

const without = (node: YamlNode, cut: Cut | undefined): YamlNode | undefined => {
  if (cut === undefined) return node;
  if (cut.isHere) return undefined;
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list')
    return {
      ...node,
      items: node.items.flatMap((item, index) => without(item, cut.below.get(`${index}`)) ?? []),
    };
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const value = without(entry.value, cut.below.get(key));
    if (value !== undefined) entries.set(key, { ...entry, value });
  }
  return { ...node, entries };
};
