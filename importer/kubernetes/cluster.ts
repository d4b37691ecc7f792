import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Carried } from '../commands/state.ts';
import type { Teller } from '../report.ts';
import { listOf, mapOf, type Named, scalar, setAt } from '../tree.ts';
import type { Documents } from './convert.ts';

type Kubeadm = Omit<Documents, 'kubelet'>;
type Clustered = { readonly rest: Kubeadm; readonly labels: MapNode | undefined; readonly cni: MapNode };

/** What kubectl was to do with the new cluster: manifests, labels, taints. */
export const withCluster = (
  documents: Kubeadm,
  effects: Carried['cluster'],
  { span, tell }: { readonly span: Span; readonly tell: Teller },
): Clustered => {
  const labels: Named[] = [];
  const manifests: YamlNode[] = [];
  let rest = documents;
  for (const { effect, span: place } of effects) {
    if (effect.do === 'push') manifests.push(mapOf([['source', scalar(String(effect.value), place)]], place));
    if (effect.do !== 'set') continue;
    if (effect.path[1] === 'labels') labels.push([effect.path[2] ?? '', scalar(effect.value, place)]);
    else if (rest.init !== undefined)
      rest = { ...rest, init: setAt(rest.init, ['nodeRegistration', 'taints'], listOf([], place)) };
  }
  if (documents.init !== undefined && manifests.length === 0) tellOfNetwork(span, tell);
  return {
    rest,
    labels: labels.length === 0 ? undefined : mapOf(labels, span),
    cni: mapOf(
      [
        ['plugin', scalar('none', span)],
        [
          'manifests',
          documents.init === undefined || manifests.length === 0 ? undefined : listOf(manifests, span),
        ],
      ],
      span,
    ),
  };
};

const tellOfNetwork = (span: Span, tell: Teller): void =>
  tell.lose(span, {
    code: 'means-otherwise',
    message: 'kubeadm brings no pod network, and nothing in the file brings one',
    help: 'Name its manifests in kubernetes.cni.manifests, or take `plugin: none` out for the built-in bridge, which is enough for one node; until there is one the node is not Ready',
  });
