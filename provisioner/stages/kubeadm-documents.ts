import { isObject } from '../../schema/json.ts';
import type { Json, JsonObject } from '../../schema/shape.ts';
import type { Config } from '../../schema/v1/config.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import { kubeletKind } from './kubelet.ts';
import { splitLabels, taintsFor } from './labels.ts';
import { at, merge } from './merge.ts';

/** The versions that the image carries, from /usr/share/glowplug/versions.json. */
export type ImageVersions = { readonly kubernetes: string; readonly etcd: string; readonly coredns: string };

export const criSocket = 'unix:///run/containerd/containerd.sock';
const kubeadmApi = 'kubeadm.k8s.io/v1beta4';

/** Which pods' addresses a cluster has when neither it nor the node says so; what `bridge` needs to give this node a part of it. */
const defaultPodSubnet = '10.244.0.0/16';

export type KubeadmRole = 'init' | 'join-control-plane' | 'join-worker';

export const kubeadmRole = ({ kubeadm }: Kubernetes): KubeadmRole | undefined => {
  if (kubeadm.init !== undefined || kubeadm.cluster !== undefined) return 'init';
  if (kubeadm.join === undefined) return undefined;
  return at(kubeadm.join, 'controlPlane') === undefined ? 'join-worker' : 'join-control-plane';
};

/** What `kubeadm init --config` or `kubeadm join --config` is given; the author's own words always win. */
export const kubeadmDocuments = (config: Config, versions: ImageVersions): readonly JsonObject[] => {
  const { kubernetes } = config;
  if (kubernetes === undefined) return [];
  const role = kubeadmRole(kubernetes);
  if (role === undefined) return [];
  return role === 'init' ? initDocuments(config, kubernetes, versions) : [joinDocument(config, kubernetes)];
};

const initDocuments = (config: Config, kubernetes: Kubernetes, versions: ImageVersions): JsonObject[] => {
  const { init = {}, cluster = {}, kubeProxy } = kubernetes.kubeadm;
  return [
    merge(
      { apiVersion: kubeadmApi, kind: 'InitConfiguration' },
      { ...init, nodeRegistration: registration(config, kubernetes, init) },
    ),
    merge(clusterDefaults(kubernetes, cluster, versions), cluster),
    ...kubeletDocument(kubernetes),
    ...(kubeProxy === undefined
      ? []
      : [
          merge(
            { apiVersion: 'kubeproxy.config.k8s.io/v1alpha1', kind: 'KubeProxyConfiguration' },
            kubeProxy,
          ),
        ]),
  ];
};

const joinDocument = (config: Config, kubernetes: Kubernetes): JsonObject => {
  const { join = {} } = kubernetes.kubeadm;
  return merge(
    { apiVersion: kubeadmApi, kind: 'JoinConfiguration' },
    { ...join, nodeRegistration: registration(config, kubernetes, join) },
  );
};

/** Tags of the images in the image's own store, so that nothing is pulled. A repository of the author's has tags of its own. */
const clusterDefaults = (
  kubernetes: Kubernetes,
  cluster: JsonObject,
  versions: ImageVersions,
): JsonObject => {
  const isOwnEtcd = at(cluster, 'etcd', 'external') !== undefined || isForeign(cluster, 'etcd', 'local');
  const needsSubnet = kubernetes.cni.plugin === 'bridge' && kubernetes.cni.podCidr === undefined;
  return {
    apiVersion: kubeadmApi,
    kind: 'ClusterConfiguration',
    kubernetesVersion: versions.kubernetes,
    ...(needsSubnet ? { networking: { podSubnet: defaultPodSubnet } } : {}),
    ...(isOwnEtcd ? {} : { etcd: { local: { imageTag: versions.etcd } } }),
    ...(isForeign(cluster, 'dns') ? {} : { dns: { imageTag: versions.coredns } }),
  };
};

const isForeign = (cluster: JsonObject, ...path: readonly string[]): boolean =>
  at(cluster, 'imageRepository') !== undefined || at(cluster, ...path, 'imageRepository') !== undefined;

/** kubeadm itself asks for the kubelet's health where the kubelet says it is; all else of `kubelet` is this node's alone. */
const kubeletDocument = ({ kubelet = {} }: Kubernetes): JsonObject[] => {
  const asked = Object.entries(kubelet).filter(([key]) =>
    ['healthzPort', 'healthzBindAddress'].includes(key),
  );
  return asked.length === 0 ? [] : [{ ...kubeletKind, ...Object.fromEntries(asked) }];
};

const registration = ({ host }: Config, kubernetes: Kubernetes, document: JsonObject): JsonObject => {
  const own = at(document, 'nodeRegistration');
  const registered = isObject(own) ? own : {};
  const taints = taintsFor(kubernetes, registered['taints'], kubeadmRole(kubernetes) !== 'join-worker');
  return {
    ...(host.hostname === undefined ? {} : { name: host.hostname }),
    criSocket,
    ...registered,
    ...(taints === undefined ? {} : { taints }),
    ...labelArguments(kubernetes, registered['kubeletExtraArgs']),
  };
};

/** Labels join what the author already gives the kubelet as --node-labels: a second argument of that name would replace the first. */
const labelArguments = ({ labels }: Kubernetes, given: Json | undefined): JsonObject => {
  const wanted = Object.entries(splitLabels(labels).byKubelet).map(([key, value]) => `${key}=${value}`);
  if (wanted.length === 0) return {};
  const others: readonly Json[] = Array.isArray(given) ? given : [];
  const labelled = others
    .filter(isNodeLabels)
    .map((argument) => at(argument, 'value'))
    .filter((value) => typeof value === 'string');
  const value = [...wanted, ...labelled].join(',');
  return { kubeletExtraArgs: [...others.filter((a) => !isNodeLabels(a)), { name: 'node-labels', value }] };
};

const isNodeLabels = (argument: Json): boolean => at(argument, 'name') === 'node-labels';

/** What `kubeadm reset --config` is given between two tries. */
export const resetDocument = ({ kubeadm }: Kubernetes): JsonObject => {
  const certificatesDir = at(kubeadm.cluster, 'certificatesDir');
  return merge(
    {
      apiVersion: kubeadmApi,
      kind: 'ResetConfiguration',
      criSocket,
      force: true,
      ...(certificatesDir === undefined ? {} : { certificatesDir }),
    },
    kubeadm.reset ?? {},
  );
};
