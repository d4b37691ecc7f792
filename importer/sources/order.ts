import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';

const order = 'glowplug host network passwd storage persistence systemd kernel_arguments kubernetes'.split(
  ' ',
);

/** Sections in the order in which our own files have them. */
export const inOurOrder = (root: MapNode): MapNode => {
  const rank = (key: string): number => {
    const found = order.indexOf(key);
    return found === -1 ? order.length : found;
  };
  return { ...root, entries: new Map([...root.entries].sort(([a], [b]) => rank(a) - rank(b))) };
};

const first = ['name', 'path', 'device'];
const last = ['contents', 'append', 'dropins'];

/** In every mapping what it is called comes first, and what may be long comes last. */
export const namesFirst = (root: MapNode): MapNode => {
  const ordered = (node: YamlNode): YamlNode => {
    if (node.kind === 'scalar') return node;
    return node.kind === 'list' ? { ...node, items: node.items.map(ordered) } : namesFirst(node);
  };
  const rank = (key: string): number => (first.includes(key) ? 0 : last.includes(key) ? 2 : 1);
  const entries = [...root.entries].map(
    ([key, entry]) => [key, { ...entry, value: ordered(entry.value) }] as const,
  );
  return { ...root, entries: new Map(entries.sort(([a], [b]) => rank(a) - rank(b))) };
};
