import type { Json } from '../../schema/shape.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';

export type Labels = Readonly<Record<string, string>>;

/** Which labels the kubelet sets on its own node, and which only an administrator may set. */
export const splitLabels = (labels: Labels): { byKubelet: Labels; byAdministrator: Labels } => {
  const entries = Object.entries(labels);
  return {
    byKubelet: Object.fromEntries(entries.filter(([key]) => mayKubeletSet(key))),
    byAdministrator: Object.fromEntries(entries.filter(([key]) => !mayKubeletSet(key))),
  };
};

/** The rule of k8s.io/kubelet/pkg/apis/well_known_labels.go: a kubelet given another of these names does not start. */
export const mayKubeletSet = (key: string): boolean => {
  const [namespace] = key.includes('/') ? key.split('/') : [''];
  if (namespace === undefined || !isKubernetes(namespace)) return true;
  return kubeletNames.includes(key) || kubeletNamespaces.some((allowed) => isBelow(namespace, allowed));
};

const isKubernetes = (namespace: string): boolean =>
  isBelow(namespace, 'kubernetes.io') || isBelow(namespace, 'k8s.io');

const isBelow = (namespace: string, parent: string): boolean =>
  namespace === parent || namespace.endsWith(`.${parent}`);

const kubeletNamespaces = ['kubelet.kubernetes.io', 'node.kubernetes.io'];

const kubeletNames = [
  'kubernetes.io/hostname',
  'topology.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/region',
  'beta.kubernetes.io/instance-type',
  'node.kubernetes.io/instance-type',
  'kubernetes.io/os',
  'kubernetes.io/arch',
  'beta.kubernetes.io/os',
  'beta.kubernetes.io/arch',
];

/** What kubeadm would taint a control plane with, had it not been told other taints. */
export const controlPlaneTaint = {
  key: 'node-role.kubernetes.io/control-plane',
  effect: 'NoSchedule',
} as const;

/** The value of nodeRegistration.taints; absent when kubeadm's own choice is right. */
export const taintsFor = (
  { taints }: Pick<Kubernetes, 'taints'>,
  registered: Json | undefined,
  isControlPlane: boolean,
): Json | undefined => {
  if (taints.length === 0) return registered;
  const base = registered ?? (isControlPlane ? [controlPlaneTaint] : []);
  return Array.isArray(base) ? [...base, ...taints] : registered;
};
