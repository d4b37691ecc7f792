import type { Json, JsonObject } from '../../schema/index.ts';
import { isObject } from '../../schema/json.ts';
import type { Pointer } from '../pointer.ts';
import type { Expansion, Fragment, Kitchen } from './sugar.ts';

const kinds = ['control_plane', 'worker', 'join_control_plane'] as const;

/** `kubernetes.control_plane`, `.worker`, `.join_control_plane`: the usual nodes, as kubeadm’s own configuration. */
export const expandKubernetes = (yaml: JsonObject, { report }: Kitchen): Expansion => {
  const { kubernetes } = yaml;
  if (!isObject(kubernetes)) return { yaml, fragments: [] };
  const { control_plane, worker, join_control_plane, ...rest } = kubernetes;
  const given = kinds.filter((kind) => isObject(kubernetes[kind]));
  const [first, second] = given;
  if (first !== undefined && second !== undefined) report(twoRoles(first, second));
  const fragments = [
    ...(isObject(control_plane) ? [controlPlane(control_plane)] : []),
    ...(isObject(worker) ? [join(worker, '/kubernetes/worker')] : []),
    ...(isObject(join_control_plane) ? [joinControlPlane(join_control_plane)] : []),
  ];
  return { yaml: { ...yaml, kubernetes: rest }, fragments: second === undefined ? fragments : [] };
};

const twoRoles = (first: string, second: string) => ({
  code: 'several-roles',
  severity: 'error' as const,
  pointer: `/kubernetes/${second}`,
  message: `A node is either "${first}" or "${second}", not both`,
  help: 'Keep the one that this machine is to be; a control plane that also runs ordinary pods has `allow_workloads: true`',
});

/** One value of the sugar, and where in kubeadm’s configuration it goes. */
type Destination = { readonly key: string; readonly to: Pointer; readonly value: Json | undefined };

const controlPlane = (sugar: JsonObject): Fragment =>
  place('/kubernetes/control_plane', [
    { key: 'endpoint', to: '/cluster/controlPlaneEndpoint', value: sugar['endpoint'] },
    { key: 'cluster_name', to: '/cluster/clusterName', value: sugar['cluster_name'] },
    { key: 'pod_subnet', to: '/cluster/networking/podSubnet', value: sugar['pod_subnet'] ?? '10.244.0.0/16' },
    { key: 'service_subnet', to: '/cluster/networking/serviceSubnet', value: sugar['service_subnet'] },
    {
      key: 'advertise_address',
      to: '/init/localAPIEndpoint/advertiseAddress',
      value: sugar['advertise_address'],
    },
    { key: 'token', to: '/init/bootstrapTokens', value: sugar['token'] && [{ token: sugar['token'] }] },
    {
      key: 'allow_workloads',
      to: '/init/nodeRegistration/taints',
      value: sugar['allow_workloads'] === true ? [] : undefined,
    },
    // Without any of the above, kubeadm init is still what is asked for.
    { key: '', to: '/init', value: {} },
  ]);

const discovery = (sugar: JsonObject): readonly Destination[] => [
  { key: 'endpoint', to: '/join/discovery/bootstrapToken/apiServerEndpoint', value: sugar['endpoint'] },
  { key: 'token', to: '/join/discovery/bootstrapToken/token', value: sugar['token'] },
  {
    key: 'ca_cert_hashes',
    to: '/join/discovery/bootstrapToken/caCertHashes',
    value: sugar['ca_cert_hashes'],
  },
];

const join = (sugar: JsonObject, because: Pointer): Fragment => place(because, discovery(sugar));

const joinControlPlane = (sugar: JsonObject): Fragment =>
  place('/kubernetes/join_control_plane', [
    ...discovery(sugar),
    { key: 'certificate_key', to: '/join/controlPlane/certificateKey', value: sugar['certificate_key'] },
    {
      key: 'advertise_address',
      to: '/join/controlPlane/localAPIEndpoint/advertiseAddress',
      value: sugar['advertise_address'],
    },
    { key: '', to: '/join/controlPlane', value: {} },
  ]);

const place = (because: Pointer, destinations: readonly Destination[]): Fragment => {
  const made = new Map<Pointer, Pointer>();
  let kubeadm: JsonObject = {};
  for (const { key, to, value } of destinations) {
    if (value === undefined) continue;
    kubeadm = putAt(kubeadm, to.split('/').slice(1), value);
    made.set(`/kubernetes/kubeadm${to}`, key === '' ? because : `${because}/${key}`);
  }
  return { spec: { kubernetes: { kubeadm } }, because, made };
};

/** A copy with a value at a path; what is there already stays. */
const putAt = (object: JsonObject, path: readonly string[], value: Json): JsonObject => {
  const [key, ...rest] = path;
  if (key === undefined) return object;
  const here = object[key];
  const inner = isObject(here) ? here : {};
  return { ...object, [key]: rest.length > 0 ? putAt(inner, rest, value) : (here ?? value) };
};
