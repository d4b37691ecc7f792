import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { at, changeAt, itemsAt, textAt, textOf, withKeys } from '../tree.ts';
import type { Documents } from './convert.ts';

/** Documents without what is the image’s own anyway, and without what only a template engine could fill in. */
export const cleanDocuments = (documents: Documents, tell: Teller): Documents =>
  Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [
      name,
      withoutTemplates(withoutImages(withoutTaints(document, name), tell), tell),
    ]),
  );

/** A worker has no taints but those that it is given. */
const withoutTaints = (document: MapNode, name: string): MapNode =>
  name === 'join' &&
  at(document, 'controlPlane') === undefined &&
  itemsAt(document, 'nodeRegistration', 'taints').length === 0
    ? changeAt(document, ['nodeRegistration', 'taints'], () => undefined)
    : document;

type Own = { readonly path: readonly string[]; readonly is: RegExp; readonly why: string };

const own: readonly Own[] = [
  {
    path: ['nodeRegistration', 'criSocket'],
    is: /containerd\.sock$/,
    why: 'containerd is the container runtime',
  },
  { path: ['nodeRegistration', 'imagePullPolicy'], is: /^IfNotPresent$/, why: 'it is kubeadm’s default' },
  { path: ['nodeRegistration', 'name'], is: hostnameTemplate(), why: 'the node is called by its host name' },
  {
    path: ['imageRepository'],
    is: /^registry\.k8s\.io$/,
    why: 'the image brings the images of the control plane',
  },
  { path: ['kubernetesVersion'], is: /^(stable.*|latest.*)$/, why: 'it is that of the image' },
];

function hostnameTemplate(): RegExp {
  return /^['"]?(\{\{.*hostname.*\}\}|\$\{?[A-Z_]*HOST_?NAME\}?|\$\(hostname[^)]*\)|__\w*HOSTNAME\w*__)['"]?$/i;
}

const withoutImages = (document: MapNode, tell: Teller): MapNode =>
  own.reduce((rest, { path, is, why }) => {
    const found = at(rest, ...path);
    if (found === undefined || !is.test(textOf(found) ?? '')) return rest;
    tell.note(found, path.join('.'), why);
    return changeAt(rest, path, () => undefined);
  }, document);

const template = /\{\{.*\}\}|\$\{\w+\}|\$\([^)]+\)/s;

const withoutTemplates = (document: MapNode, tell: Teller): MapNode => {
  const clean = (node: YamlNode): YamlNode | undefined => {
    if (node.kind === 'scalar') {
      if (typeof node.value !== 'string' || !template.test(node.value)) return node;
      tell.lose(node, {
        code: 'value-unknown',
        message: 'A value that a template engine or a script was to fill in',
        help: 'Write the value, in a file of its own for each machine',
      });
      return undefined;
    }
    if (node.kind === 'list') return { ...node, items: node.items.flatMap((item) => cleanItem(item) ?? []) };
    return cleanMap(node);
  };
  /** An argument without its value is none. */
  const cleanItem = (item: YamlNode): YamlNode | undefined => {
    const left = clean(item);
    return textAt(item, 'name') !== undefined &&
      at(left, 'value') === undefined &&
      at(item, 'value') !== undefined
      ? undefined
      : left;
  };
  const cleanMap = (map: MapNode): MapNode =>
    withKeys(map, Object.fromEntries([...map.entries].map(([key, { value }]) => [key, clean(value)])));
  return cleanMap(document);
};
