import Type from 'typebox';
import {
  foreign,
  form,
  integer,
  list,
  type Of,
  object,
  oneOf,
  optional,
  record,
  secret,
  section,
  text,
  url,
} from '../shape.ts';
import { kubernetesSugar } from './kubernetes-sugar.ts';
import { resource } from './resource.ts';

/** Where the schemas emitted from Kubernetes' Go types live; their `$id`. */
const kind = (name: string) => `https://glowplug.dev/schema/kubernetes/v1.36.json#/$defs/${name}`;

const registryMirror = object('Where images of a registry are pulled from instead.', {
  registry: text('Host of the registry; `_default` for all others.', {
    ...form('^(_default|[A-Za-z0-9.-]+(:[0-9]+)?)$', 'A host, with a port or without, and no scheme'),
    examples: ['docker.io'],
  }),
  endpoints: list(
    'Mirrors in the order they are tried.',
    url('URL.', form('^https?://', 'A URL that begins with http:// or https://')),
  ),
  skipVerify: Type.Boolean({ description: 'true, any TLS certificate is accepted.', default: false }),
});

const taint = object('A taint of the node.', {
  key: text('Key.', { minLength: 1 }),
  value: optional(text('Value.')),
  effect: oneOf('What happens to pods that do not tolerate it.', [
    'NoSchedule',
    'PreferNoSchedule',
    'NoExecute',
  ]),
});

const cri = section('The container runtime.', {
  engine: Type.Enum(['containerd', 'cri-o', 'cri-dockerd'], {
    description: 'Which one; absent, containerd.',
    default: 'containerd',
  }),
  config: optional(
    secret(
      'TOML merged over the rendered config, as a file of the engine’s drop-in folder; it may hold credentials.',
    ),
  ),
});

const cni = section('The pod network.', {
  plugin: Type.Enum(['bridge', 'none'], {
    description:
      '`bridge`, the built-in bridge with host-local addresses, enough for one node or routed nodes; `none`, manifests or the operator bring one.',
    default: 'bridge',
  }),
  podCidr: optional(
    text('Addresses of this node’s pods for `bridge`; absent, from the cluster’s podSubnet.', {
      examples: ['10.244.0.0/24'],
    }),
  ),
  manifests: list('Manifests applied once after kubeadm init.', resource),
});

const deadlines = section('How long the cluster may take.', {
  bootstrapSeconds: optional(integer('Seconds for kubeadm with its retries; absent, 1800.', 60, 86400)),
  attempts: optional(integer('How often kubeadm is tried; absent, 5.', 1, 100)),
});

const kubeadm = section('What kubeadm is told; `apiVersion` and `kind` may be left out.', {
  init: optional(
    foreign({
      description: 'kubeadm v1beta4 InitConfiguration: this node makes the cluster.',
      $ref: kind('InitConfiguration'),
    }),
  ),
  cluster: optional(
    foreign({
      description: 'kubeadm v1beta4 ClusterConfiguration, with init.',
      $ref: kind('ClusterConfiguration'),
    }),
  ),
  join: optional(
    foreign({
      description: 'kubeadm v1beta4 JoinConfiguration: this node joins a cluster.',
      $ref: kind('JoinConfiguration'),
    }),
  ),
  reset: optional(
    foreign({
      description: 'kubeadm v1beta4 ResetConfiguration, used between tries.',
      $ref: kind('ResetConfiguration'),
    }),
  ),
  upgrade: optional(
    foreign({ description: 'kubeadm v1beta4 UpgradeConfiguration.', $ref: kind('UpgradeConfiguration') }),
  ),
  kubeProxy: optional(
    foreign({
      description: 'KubeProxyConfiguration v1alpha1, with init.',
      $ref: kind('KubeProxyConfiguration'),
    }),
  ),
});

export const kubernetes = Type.Object(
  {
    version: text('Minor of Kubernetes the image carries.', {
      ...form('^v1\\.(0|[1-9][0-9]*)$', 'A minor such as v1.36'),
      examples: ['v1.36'],
    }),
    cri,
    runtimes: Type.Array(oneOf('A runtime.', ['runc', 'crun', 'gvisor', 'kata']), {
      description:
        'OCI runtimes; the first is the default, each further one gets a RuntimeClass of its name.',
      default: ['runc'],
      uniqueItems: true,
      minItems: 1,
    }),
    kubelet: optional(
      foreign({ description: 'KubeletConfiguration v1beta1.', $ref: kind('KubeletConfiguration') }),
    ),
    kubeadm,
    labels: record('Labels of the node.', text('Value.')),
    taints: list('Taints of the node, beside those kubeadm sets.', taint),
    cni,
    registryMirrors: list('Mirrors of image registries.', registryMirror),
    deadlines,
  },
  {
    description: 'The Kubernetes node; absent, the machine runs no kubelet.',
    additionalProperties: false,
    'x-yaml': kubernetesSugar,
  },
);
export type Kubernetes = Of<typeof kubernetes>;
