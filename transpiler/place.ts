import { pointerParts } from '../schema/json.ts';
import type { Entry, Span, YamlNode } from './yaml/tree.ts';

export type Place = { readonly node: YamlNode; readonly entry: Entry | undefined };

/** What stands at a pointer in YAML names; undefined, nothing. */
export const placeAt = (root: YamlNode, pointer: string): Place | undefined => {
  let place: Place | undefined = { node: root, entry: undefined };
  for (const part of pointerParts(pointer)) place = place && step(place.node, part);
  return place;
};

const step = (node: YamlNode, part: string): Place | undefined => {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'map') {
    const entry = node.entries.get(part);
    return entry && { node: entry.value, entry };
  }
  const item = /^\d+$/.test(part) ? node.items[Number(part)] : undefined;
  return item && { node: item, entry: undefined };
};

/** Where to put the caret for a pointer: at the value if it is a scalar, else at its key, else at its parent. */
export const spanAt = (root: YamlNode, pointer: string, part: 'key' | 'value'): Span => {
  const place = placeAt(root, pointer);
  if (place === undefined) return spanAt(root, pointer.slice(0, pointer.lastIndexOf('/')), part);
  const { node, entry } = place;
  if (entry !== undefined && (part === 'key' || node.kind !== 'scalar' || node.start === node.end))
    return entry.keySpan;
  return node.kind === 'scalar' ? node : firstOf(node);
};

/** A collection without a key is shown by its first key or item. */
const firstOf = (node: YamlNode): Span => {
  if (node.kind === 'map') return node.entries.values().next().value?.keySpan ?? node;
  if (node.kind === 'list' && node.items[0] !== undefined) return firstOf(node.items[0]);
  return node;
};
