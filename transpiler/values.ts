import type { Json } from '../schema/index.ts';
import { octalPlaces, readMode } from './octal.ts';
import type { Places } from './places.ts';
import { pointTo } from './pointer.ts';
import type { Finding, ScalarNode, YamlNode } from './yaml/tree.ts';

export type Values = { readonly values: Json; readonly findings: readonly Finding[] };

/** What a tree stands for, in YAML names, with modes as numbers and without the author’s own `x-` keys. */
export const toValues = (root: YamlNode, text: string): Values => {
  const findings: Finding[] = [];
  const walk = (node: YamlNode, places: Places | undefined, path: string): Json => {
    if (node.kind === 'scalar') return scalar(node, places, path);
    if (node.kind === 'list')
      return node.items.map((item, index) => walk(item, places?.get('*'), `${path}/${index}`));
    const values: [string, Json][] = [];
    for (const { key, value } of node.entries.values())
      values.push([key, walk(value, places?.get(key), pointTo(path, key))]);
    return Object.fromEntries(values);
  };
  const scalar = (node: ScalarNode, places: Places | undefined, path: string): Json => {
    if (places === undefined || places.size > 0 || node.value === null || node.value === true)
      return node.value;
    const { mode, finding } = readMode(node, text, path);
    if (finding !== undefined) findings.push(finding);
    return mode;
  };
  return { values: walk(withoutOwnKeys(root), octalPlaces, ''), findings };
};

/** Keys that begin with `x-` on top are the author’s: a home for anchors. */
const withoutOwnKeys = (root: YamlNode): YamlNode => {
  if (root.kind !== 'map') return root;
  return { ...root, entries: new Map([...root.entries].filter(([key]) => !key.startsWith('x-'))) };
};
