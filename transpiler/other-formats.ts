import type { Finding, MapNode, YamlNode } from './yaml/tree.ts';

type Format = {
  readonly name: string;
  readonly fits: (root: MapNode, text: string) => boolean;
  readonly help: string;
};

/** What people have at hand when they come here. */
const formats: readonly Format[] = [
  {
    name: 'cloud-config',
    fits: (_, text) => text.startsWith('#cloud-config'),
    help: '`glowplug import FILE` makes one of it, and tells what it cannot carry over',
  },
  {
    name: 'Butane',
    fits: ({ entries }) =>
      ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'].includes(wordAt(entries, 'variant')),
    help: '`glowplug import FILE` makes one of it, and tells what it cannot carry over',
  },
  {
    name: 'an Ignition config',
    fits: ({ entries }) => entries.has('ignition'),
    help: 'The machine and `glowplug validate` take it as it is, if it is JSON; `glowplug import` makes YAML of it',
  },
  {
    name: 'a Kubernetes object',
    fits: ({ entries }) => entries.has('apiVersion') && entries.has('kind'),
    help: 'Configuration of kubeadm and the kubelet goes below `kubernetes.kubeadm` and `kubernetes.kubelet`, other objects into `kubernetes.cni.manifests`',
  },
  {
    name: 'a Talos machine config',
    fits: ({ entries }) =>
      entries.has('machine') && (entries.has('cluster') || wordAt(entries, 'version') === 'v1alpha1'),
    help: 'Begin anew: examples/minimal.yaml has all that a node needs',
  },
  {
    name: 'a spec',
    fits: ({ entries }) => !entries.has('variant') && isMapWith(entries.get('glowplug')?.value, 'version'),
    help: 'It is compiled already: check it with `glowplug validate`, or give it to the machine',
  },
];

const wordAt = (entries: MapNode['entries'], key: string): string => {
  const value = entries.get(key)?.value;
  return value?.kind === 'scalar' ? String(value.value) : '';
};

const isMapWith = (node: YamlNode | undefined, key: string): boolean =>
  node?.kind === 'map' && node.entries.has(key);

/** A whole file that is something else: one word about that says more than an error for each of its keys. */
export const recognize = (root: YamlNode, text: string): Finding | undefined => {
  if (root.kind !== 'map') return notAMapping(root);
  const format = formats.find(({ fits }) => fits(root, text));
  const first = root.entries.values().next().value;
  if (format === undefined) return undefined;
  return {
    code: 'other-format',
    severity: 'error',
    message: `This is ${format.name}, and not the YAML of a node`,
    help: format.help,
    span: (format.name === 'Butane' ? root.entries.get('variant')?.value : first?.keySpan) ?? root,
    path: '',
  };
};

const notAMapping = (root: YamlNode): Finding => ({
  code: 'other-format',
  severity: 'error',
  message: `The file is ${root.kind === 'list' ? 'a list' : 'a text'}, and a node is a mapping`,
  help: 'It begins with two lines: `variant: glowplug` and `version: 1.0.0`',
  span: root.kind === 'list' ? { start: root.start, end: root.start + 1 } : root,
  path: '',
});
