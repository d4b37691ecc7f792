import { isList, isObject } from '../schema/json.ts';
import type {
  Entry,
  ListNode,
  MapNode,
  Scalar,
  ScalarNode,
  Span,
  YamlNode,
} from '../transpiler/yaml/tree.ts';

/** Nodes of the YAML that is written have the spans of what they were made of in the file that is imported. */
export const scalar = (value: Scalar, { start, end }: Span): ScalarNode => ({
  kind: 'scalar',
  value,
  style: 'quoted',
  start,
  end,
});

export type Named = readonly [key: string, value: YamlNode | undefined, keySpan?: Span];

/** A mapping of what is there, in the order given. */
export const mapOf = (named: readonly Named[], span: Span): MapNode => {
  const entries = new Map<string, Entry>();
  for (const [key, value, keySpan] of named)
    if (value !== undefined) entries.set(key, { key, value, keySpan: keySpan ?? value });
  return { kind: 'map', entries, start: span.start, end: span.end };
};

export const listOf = (items: readonly YamlNode[], span: Span): ListNode => ({
  kind: 'list',
  items,
  start: span.start,
  end: span.end,
});

/** Plain data as a tree, all of it from one place. */
export const treeOf = (value: unknown, span: Span): YamlNode => {
  if (isList(value))
    return listOf(
      value.map((item) => treeOf(item, span)),
      span,
    );
  if (isObject(value))
    return mapOf(
      Object.entries(value).map(([key, inner]) => [key, treeOf(inner, span)]),
      span,
    );
  return scalar(isScalarValue(value) ? value : null, span);
};

const isScalarValue = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The tree as plain data. */
export const valueOf = (node: YamlNode | undefined): unknown => {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(valueOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, valueOf(value)]));
};

/** What is under a key, if it is something: an explicit null is nothing. */
export const at = (node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined => {
  let found = node;
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key)?.value : undefined;
  return isNothing(found) ? undefined : found;
};

export const isNothing = (node: YamlNode | undefined): boolean =>
  node === undefined || (node.kind === 'scalar' && node.value === null);

/** Text under a key; numbers and switches, which YAML reads out of unquoted words, as text too. */
export const textAt = (node: YamlNode | undefined, ...keys: readonly string[]): string | undefined =>
  textOf(at(node, ...keys));

export const textOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;

export const itemsAt = (node: YamlNode | undefined, ...keys: readonly string[]): readonly YamlNode[] => {
  const found = at(node, ...keys);
  return found?.kind === 'list' ? found.items : [];
};

export const entriesOf = (node: YamlNode | undefined): readonly Entry[] =>
  node?.kind === 'map' ? [...node.entries.values()] : [];

/** The same mapping with other values under some keys; undefined takes the key out. */
export const withKeys = (node: MapNode, values: Readonly<Record<string, YamlNode | undefined>>): MapNode => {
  const entries = new Map(node.entries);
  for (const [key, value] of Object.entries(values))
    if (value === undefined) entries.delete(key);
    else entries.set(key, { key, value, keySpan: entries.get(key)?.keySpan ?? value });
  return { ...node, entries };
};

/** What is at a path, put through a function; a mapping that lacks the path stays as it is. */
export const changeAt = (
  node: MapNode,
  [key, ...rest]: readonly string[],
  change: (found: YamlNode) => YamlNode | undefined,
): MapNode => {
  const found = key === undefined ? undefined : at(node, key);
  if (key === undefined || found === undefined) return node;
  if (rest.length === 0) return withKeys(node, { [key]: change(found) });
  return found.kind === 'map' ? withKeys(node, { [key]: changeAt(found, rest, change) }) : node;
};

/** Every item of a list at a path, put through a function that may make it none or several. */
export const changeItems = (
  node: MapNode,
  path: readonly string[],
  change: (item: YamlNode, index: number) => readonly YamlNode[],
): MapNode =>
  changeAt(node, path, (found) =>
    found.kind === 'list' ? { ...found, items: found.items.flatMap(change) } : found,
  );

/** A mapping with items put at the end of the list at a path, which is made where it is not there. */
export const pushAt = (node: MapNode, path: readonly string[], items: readonly YamlNode[]): MapNode => {
  const [key, ...rest] = path;
  const first = items[0];
  if (key === undefined || first === undefined) return node;
  const found = at(node, key);
  if (rest.length > 0) {
    const inner = found?.kind === 'map' ? found : mapOf([], first);
    return withKeys(node, { [key]: pushAt(inner, rest, items) });
  }
  const before = found?.kind === 'list' ? found : listOf([], first);
  return withKeys(node, { [key]: { ...before, items: [...before.items, ...items] } });
};

/** A mapping with a value at a path; what is there already gives way. */
export const setAt = (node: MapNode, [key, ...rest]: readonly string[], value: YamlNode): MapNode => {
  if (key === undefined) return node;
  if (rest.length === 0) return withKeys(node, { [key]: value });
  const found = at(node, key);
  return withKeys(node, { [key]: setAt(found?.kind === 'map' ? found : mapOf([], value), rest, value) });
};
