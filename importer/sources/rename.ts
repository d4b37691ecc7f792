import { yamlKey } from '../../schema/names.ts';
import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';

/** A config of JSON in the names of YAML: `sizeMiB` is `size_mib`. */
export const inYamlNames = (root: MapNode): MapNode => ({
  ...root,
  entries: new Map(
    [...root.entries.values()].map(({ key, keySpan, value }) => {
      const name = yamlKey(key);
      return [name, { key: name, keySpan, value: renamed(value) }];
    }),
  ),
});

const renamed = (node: YamlNode): YamlNode => {
  if (node.kind === 'map') return inYamlNames(node);
  return node.kind === 'list' ? { ...node, items: node.items.map(renamed) } : node;
};
