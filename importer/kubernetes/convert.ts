import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { at, changeAt, entriesOf, isNothing, listOf, mapOf, setAt, textOf, withKeys } from '../tree.ts';
import type { KubernetesDocument } from './documents.ts';

/** kubeadm’s documents by the names that they have in `kubernetes.kubeadm`, and the kubelet’s. */
export type Documents = Readonly<Partial<Record<DocumentName, MapNode>>>;
export type DocumentName = 'init' | 'cluster' | 'join' | 'reset' | 'upgrade' | 'kube_proxy' | 'kubelet';

const names: Readonly<Record<string, DocumentName>> = {
  InitConfiguration: 'init',
  ClusterConfiguration: 'cluster',
  JoinConfiguration: 'join',
  ResetConfiguration: 'reset',
  UpgradeConfiguration: 'upgrade',
  KubeProxyConfiguration: 'kube_proxy',
  KubeletConfiguration: 'kubelet',
};

const older = ['kubeadm.k8s.io/v1beta3', 'kubeadm.k8s.io/v1beta2'];
const current = [
  'kubeadm.k8s.io/v1beta4',
  'kubelet.config.k8s.io/v1beta1',
  'kubeproxy.config.k8s.io/v1alpha1',
];

/** Documents as v1beta4 has them. */
export const convertAll = (documents: readonly KubernetesDocument[], tell: Teller): Documents => {
  let converted: Documents = {};
  for (const { kind, apiVersion, root } of documents) {
    const name = names[kind];
    const plain = withoutNothing(withKeys(root, { apiVersion: undefined, kind: undefined }));
    if (name === undefined || ![...older, ...current].includes(apiVersion))
      tellOfUnknown(root, `${apiVersion} ${kind}`, tell);
    else converted = { ...converted, [name]: older.includes(apiVersion) ? toV1beta4(plain) : plain };
  }
  return movedTimeouts(converted);
};

const tellOfUnknown = (root: MapNode, what: string, tell: Teller): void => {
  if (what.endsWith(' ClusterStatus'))
    return tell.note(root, 'ClusterStatus', 'kubeadm does not have it any more');
  tell.lose(at(root, 'kind') ?? root, {
    code: 'cannot-convert',
    message: `A document "${what}", which cannot be converted to v1beta4`,
    help: 'Convert it with `kubeadm config migrate`, and import it again',
  });
};

export const withoutNothing = (node: MapNode): MapNode => ({
  ...node,
  entries: new Map(
    [...node.entries]
      .filter(([, { value }]) => !isNothing(value))
      .map(([key, entry]) => [
        key,
        { ...entry, value: entry.value.kind === 'map' ? withoutNothing(entry.value) : entry.value },
      ]),
  ),
});

/** Where v1beta3 has a mapping of arguments, and v1beta4 a list, so that one may be given twice. */
const argumentPlaces = [
  ['apiServer', 'extraArgs'],
  ['controllerManager', 'extraArgs'],
  ['scheduler', 'extraArgs'],
  ['etcd', 'local', 'extraArgs'],
  ['nodeRegistration', 'kubeletExtraArgs'],
] as const;

const toV1beta4 = (document: MapNode): MapNode => {
  const listed = argumentPlaces.reduce((rest, place) => changeAt(rest, place, toList), document);
  return changeAt(listed, ['dns'], (dns) => (dns.kind === 'map' ? withKeys(dns, { type: undefined }) : dns));
};

const toList = (node: YamlNode): YamlNode =>
  node.kind === 'map'
    ? listOf(
        entriesOf(node).map(({ key, keySpan, value }) =>
          mapOf(
            [
              ['name', { kind: 'scalar', value: key, style: 'plain', ...keySpan }, keySpan],
              ['value', asText(value)],
            ],
            keySpan,
          ),
        ),
        node,
      )
    : node;

const asText = (node: YamlNode): YamlNode =>
  node.kind === 'scalar' ? { ...node, value: textOf(node) ?? '' } : node;

/** Two limits that v1beta4 has together under `timeouts`. */
const movedTimeouts = (documents: Documents): Documents => {
  const { cluster, init, join } = documents;
  const controlPlane = at(cluster, 'apiServer', 'timeoutForControlPlane');
  const discovery = at(join, 'discovery', 'timeout');
  return {
    ...documents,
    ...(cluster === undefined || controlPlane === undefined
      ? {}
      : {
          cluster: changeAt(cluster, ['apiServer', 'timeoutForControlPlane'], () => undefined),
          init: setAt(
            init ?? mapOf([], controlPlane),
            ['timeouts', 'controlPlaneComponentHealthCheck'],
            controlPlane,
          ),
        }),
    ...(join === undefined || discovery === undefined
      ? {}
      : {
          join: setAt(
            changeAt(join, ['discovery', 'timeout'], () => undefined),
            ['timeouts', 'discovery'],
            discovery,
          ),
        }),
  };
};
