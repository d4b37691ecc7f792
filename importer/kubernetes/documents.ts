import { readFull } from '../../transpiler/yaml/full.ts';
import type { MapNode, ScalarNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import { placeInText } from '../place-in-text.ts';
import { textAt } from '../tree.ts';

/** A document of kubeadm, the kubelet or kube-proxy, its nodes placed in the imported text. */
export type KubernetesDocument = {
  readonly kind: string;
  readonly apiVersion: string;
  readonly root: MapNode;
};

/** The documents of a text that kubeadm reads; undefined, it cannot be read, or is none of them. */
export const kubernetesDocuments = (
  node: ScalarNode,
  text: string,
  source: string,
): readonly KubernetesDocument[] | undefined => {
  const place = placeInText(node, text, source);
  const found: KubernetesDocument[] = [];
  for (const { from, part } of parts(text)) {
    if (/^\s*(#.*\s*)*$/.test(part)) continue;
    const { root } = readFull(part);
    const [kind, apiVersion] = [textAt(root, 'kind'), textAt(root, 'apiVersion')];
    if (root?.kind !== 'map' || kind === undefined || apiVersion === undefined) return undefined;
    const placed = moved(root, (offset) => place(from + offset));
    if (placed.kind === 'map') found.push({ kind, apiVersion, root: placed });
  }
  return found.length > 0 && found.every(({ apiVersion }) => groups.test(apiVersion)) ? found : undefined;
};

const groups = /^(kubeadm\.k8s\.io|kubelet\.config\.k8s\.io|kubeproxy\.config\.k8s\.io)\//;

/** What stands between lines of `---`. */
const parts = (text: string): readonly { readonly from: number; readonly part: string }[] => {
  const found: { from: number; part: string }[] = [];
  let from = 0;
  for (const line of text.matchAll(/^---[ \t]*(#.*)?$/gm)) {
    found.push({ from, part: text.slice(from, line.index) });
    from = line.index + line[0].length;
  }
  return [...found, { from, part: text.slice(from) }];
};

const moved = (node: YamlNode, place: (offset: number) => number): YamlNode => {
  const span = { start: place(node.start), end: place(node.end) };
  if (node.kind === 'scalar') return { ...node, ...span };
  if (node.kind === 'list') return { ...node, ...span, items: node.items.map((item) => moved(item, place)) };
  const entries = [...node.entries].map(([key, entry]) => {
    const keySpan = { start: place(entry.keySpan.start), end: place(entry.keySpan.end) };
    return [key, { ...entry, keySpan, value: moved(entry.value, place) }] as const;
  });
  return { ...node, ...span, entries: new Map(entries) };
};
