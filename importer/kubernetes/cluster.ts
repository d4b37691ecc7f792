import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Carried } from '../commands/state.ts';
import type { Teller } from '../report.ts';
import { at, itemsAt, listOf, mapOf, type Named, scalar, setAt, textAt } from '../tree.ts';
import type { Documents } from './convert.ts';

type Kubeadm = Omit<Documents, 'kubelet'>;
type Clustered = { readonly rest: Kubeadm; readonly labels: MapNode | undefined; readonly cni: MapNode };
type Told = { readonly span: Span; readonly tell: Teller };

/** What kubectl was to do with the new cluster: manifests, labels, taints. */
export const withCluster = (documents: Kubeadm, { root, cluster }: Carried, told: Told): Clustered => {
  const { span, tell } = told;
  const labels: Named[] = [];
  const manifests: YamlNode[] = [];
  let rest = documents;
  for (const { effect, span: place } of cluster) {
    if (effect.do === 'push')
      manifests.push(...manifestOf(String(effect.value), root, { span: place, tell }));
    if (effect.do !== 'set') continue;
    if (effect.path[1] === 'labels') labels.push([effect.path[2] ?? '', scalar(effect.value, place)]);
    else rest = withoutTaints(rest, { span: place, tell });
  }
  if (documents.init === undefined) for (const manifest of manifests) tellOfJoin(manifest, tell);
  else if (manifests.length === 0) tellOfNetwork(span, tell);
  const isApplied = documents.init !== undefined && manifests.length > 0;
  return {
    rest,
    labels: labels.length === 0 ? undefined : mapOf(labels, span),
    cni: mapOf(
      [
        ['plugin', scalar('none', span)],
        ['manifests', isApplied ? listOf(manifests, span) : undefined],
      ],
      span,
    ),
  };
};

/** A manifest by its URL, or one that the config writes itself. */
const manifestOf = (from: string, root: MapNode, { span, tell }: Told): readonly YamlNode[] => {
  if (/^https?:/.test(from)) return [mapOf([['source', scalar(from, span)]], span)];
  const file = itemsAt(root, 'storage', 'files').find((each) => textAt(each, 'path') === from);
  const contents = at(file, 'contents');
  if (contents?.kind === 'map') return [{ ...contents, start: span.start, end: span.end }];
  tell.lose(span, {
    code: 'command-left-out',
    message: `"${from}" is applied, and the config does not write it`,
    help: 'Put the manifest into kubernetes.cni.manifests: `inline`, `local` or `source`',
  });
  return [];
};

/** A control plane that ordinary pods run on; a worker is one anyway. */
const withoutTaints = (documents: Kubeadm, { span, tell }: Told): Kubeadm => {
  const none = listOf([], span);
  const path = ['nodeRegistration', 'taints'];
  const { init, join } = documents;
  if (init !== undefined) return { ...documents, init: setAt(init, path, none) };
  if (join !== undefined && at(join, 'controlPlane') !== undefined)
    return { ...documents, join: setAt(join, path, none) };
  tell.note(span, 'kubectl taint', 'a worker has no taint of the control plane');
  return documents;
};

const tellOfJoin = (span: Span, tell: Teller): void =>
  tell.lose(span, {
    code: 'command-left-out',
    message: 'A manifest is applied by a node that joins a cluster',
    help: 'Apply it where the cluster is made: in kubernetes.cni.manifests of the node that runs kubeadm init, or from your own machine',
  });

const tellOfNetwork = (span: Span, tell: Teller): void =>
  tell.lose(span, {
    code: 'means-otherwise',
    message: 'kubeadm brings no pod network, and nothing in the file brings one',
    help: 'Name its manifests in kubernetes.cni.manifests, or take `plugin: none` out for the built-in bridge, which is enough for one node; until there is one the node is not Ready',
  });
