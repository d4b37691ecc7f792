import { isBelow } from '../../schema/v1/rules/rule.ts';
import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import { changeAt, textAt } from '../tree.ts';

const words = (text: string): readonly string[] => text.split(' ');

const order = words('glowplug host network passwd storage persistence systemd kernel_arguments kubernetes');

/** Inside of sections. */
const inside: Readonly<Record<string, readonly string[]>> = {
  host: words('hostname timezone locale time_servers modules sysctls'),
  storage: words('disks boot_device raid luks filesystems directories files trees links'),
};

/** Sections in the order in which our own files have them, and filesystems after what they are mounted on: elsewhere their order is free. */
export const inOurOrder = (root: MapNode): MapNode => {
  const sorted = sortedBy(root, order);
  const entries = [...sorted.entries].map(([key, entry]) => {
    const own = inside[key];
    const value = own !== undefined && entry.value.kind === 'map' ? sortedBy(entry.value, own) : entry.value;
    return [key, { ...entry, value }] as const;
  });
  return changeAt({ ...sorted, entries: new Map(entries) }, ['storage', 'filesystems'], (found) =>
    found.kind === 'list' ? { ...found, items: parentsFirst(found.items) } : found,
  );
};

const parentsFirst = (filesystems: readonly YamlNode[]): readonly YamlNode[] => {
  const paths = filesystems.flatMap((each) => textAt(each, 'path') ?? []);
  const parents = (each: YamlNode): number => {
    const path = textAt(each, 'path');
    return path === undefined ? 0 : paths.filter((other) => isBelow(path, other)).length;
  };
  return filesystems.toSorted((a, b) => parents(a) - parents(b));
};

const sortedBy = (map: MapNode, keys: readonly string[]): MapNode => {
  const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return { ...map, entries: new Map([...map.entries].sort(([a], [b]) => rank(a) - rank(b))) };
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
