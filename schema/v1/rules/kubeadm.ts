import { toPointer, valueAt } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Config } from '../config.ts';
import type { Kubernetes } from '../kubernetes.ts';
import type { Rule } from './rule.ts';

/** Which of kubeadm’s configurations go together. */
export const checkKubeadm: Rule = (config) => {
  const { kubernetes } = config;
  if (!kubernetes) return [];
  return [
    ...role(kubernetes),
    ...withoutInit(kubernetes),
    ...names(config, kubernetes),
    ...versions(kubernetes),
    ...sockets(kubernetes),
  ];
};

const at = (...parts: readonly (string | number)[]): string => toPointer('kubernetes', 'kubeadm', ...parts);

const role = ({ kubeadm }: Kubernetes): readonly Problem[] => {
  if (kubeadm.init && kubeadm.join)
    return [
      error(
        'init-and-join',
        at('join'),
        'The node is told both to make a cluster (init) and to join one (join)',
        'Keep one of the two',
      ),
    ];
  if (kubeadm.init || kubeadm.join || kubeadm.cluster) return [];
  return [
    warning(
      'neither-init-nor-join',
      at(),
      'kubeadm is told neither to make a cluster (init) nor to join one (join): the node only gets ready for it',
      'Add kubernetes.kubeadm.init: {} to make a cluster',
    ),
  ];
};

const withoutInit = ({ kubeadm }: Kubernetes): readonly Problem[] =>
  (['cluster', 'kubeProxy'] as const).flatMap((key) =>
    kubeadm[key] && !kubeadm.init
      ? [
          error(
            `${key === 'cluster' ? 'cluster' : 'kube-proxy'}-without-init`,
            at(key),
            `Only kubeadm init reads ${key === 'cluster' ? 'the cluster’s' : 'kube-proxy’s'} configuration, and this node has no init`,
            kubeadm.join
              ? 'Leave it out: a node that joins gets it from the cluster'
              : 'Add kubernetes.kubeadm.init: {}',
          ),
        ]
      : [],
  );

const names = ({ host: { hostname } }: Config, { kubeadm }: Kubernetes): readonly Problem[] =>
  (['init', 'join'] as const).flatMap((key) => {
    const name = valueAt(kubeadm[key], '/nodeRegistration/name');
    return typeof name === 'string' && hostname !== undefined && name !== hostname
      ? [
          warning(
            'node-name-differs',
            at(key, 'nodeRegistration', 'name'),
            `The node is called "${name}" in the cluster and "${hostname}" as a host`,
            'Leave the name out to call it by its host name',
          ),
        ]
      : [];
  });

/** Minors whose documents and images this release knows. */
const minors = ['v1.36'];

const versions = ({ version, kubeadm }: Kubernetes): readonly Problem[] => {
  if (!minors.includes(version))
    return [
      error(
        'kubernetes-version-differs',
        toPointer('kubernetes', 'version'),
        `The node should run Kubernetes ${version}, and this release carries ${minors.join(', ')}`,
        `Write ${minors.join(' or ')}`,
      ),
    ];
  const wanted = valueAt(kubeadm.cluster, '/kubernetesVersion');
  if (typeof wanted !== 'string' || wanted === version || wanted.startsWith(`${version}.`)) return [];
  return [
    error(
      'kubernetes-version-differs',
      at('cluster', 'kubernetesVersion'),
      `The cluster should run Kubernetes ${wanted}, and the image carries ${version}`,
      'Leave it out to run what the image carries',
    ),
  ];
};

const containerdSocket = /^(unix:\/\/)?\/run\/containerd\/containerd\.sock$/;

const sockets = ({ kubeadm }: Kubernetes): readonly Problem[] =>
  (['init', 'join'] as const).flatMap((key) => {
    const socket = valueAt(kubeadm[key], '/nodeRegistration/criSocket');
    return typeof socket === 'string' && !containerdSocket.test(socket)
      ? [
          error(
            'cri-socket-differs',
            at(key, 'nodeRegistration', 'criSocket'),
            `The node should be run by the container runtime at "${socket}", and containerd is not there`,
            'Leave it out',
          ),
        ]
      : [];
  });
