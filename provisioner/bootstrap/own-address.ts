import type { Json, JsonObject } from '../../schema/shape.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import type { KubeadmRole } from '../stages/kubeadm-documents.ts';
import { at, merge } from '../stages/merge.ts';
import { type Booted, ownDocument } from './booted.ts';
import { BootstrapFailed } from './failure.ts';
import type { Address, Network } from './network.ts';

type Member = Pick<Booted, 'kubernetes' | 'role'>;

/**
 * This node's address where nobody would find it: kubeadm and the kubelet look at the default route, and a network without a way out has
 * none. (Before it the kubelet looks up the node's name, which /etc/hosts has as a loopback address.) undefined when they can be left to
 * themselves.
 *
 * @throws BootstrapFailed when the author names none and there is not just one.
 */
export const ownAddress = (member: Member, network: Network): string | undefined => {
  if (network.hasDefaultRoute) return undefined;
  const address = namedAddress(member) ?? onlyAddress(network.addresses);
  if (address === undefined) throw ambiguous(network.addresses, member.role);
  return address;
};

const namedAddress = (member: Member): string | undefined => {
  const document = ownDocument(member);
  const endpoint = member.role === 'init' ? document : at(document, 'controlPlane');
  const named = at(endpoint, 'localAPIEndpoint', 'advertiseAddress') ?? nodeIp(kubeletArguments(document));
  // A node of two families has one of each (--node-ip of the kubelet).
  return typeof named === 'string' ? named.split(',')[0] : undefined;
};

/** The one address, or the one of IPv4, which kubeadm prefers as well. */
const onlyAddress = (addresses: readonly Address[]): string | undefined => {
  const old = addresses.filter(({ ip }) => !ip.includes(':'));
  const [first, ...others] = old.length > 0 ? old : addresses;
  return others.length === 0 ? first?.ip : undefined;
};

/** kubeadm's sections with the address where kubeadm and the kubelet ask for it, below the author's own words. */
export const withAddress = (member: Member, address: string): Kubernetes['kubeadm'] => {
  const { kubernetes, role } = member;
  const endpoint = { localAPIEndpoint: { advertiseAddress: address } };
  const found = { init: endpoint, 'join-control-plane': { controlPlane: endpoint }, 'join-worker': {} }[role];
  const own = ownDocument(member);
  const given = kubeletArguments(own);
  const kubeletExtraArgs =
    nodeIp(given) === undefined ? [...given, { name: 'node-ip', value: address }] : given;
  return {
    ...kubernetes.kubeadm,
    [role === 'init' ? 'init' : 'join']: merge(merge(found, own), { nodeRegistration: { kubeletExtraArgs } }),
  };
};

const kubeletArguments = (document: JsonObject): readonly Json[] => {
  const given = at(document, 'nodeRegistration', 'kubeletExtraArgs');
  return Array.isArray(given) ? given : [];
};

const nodeIp = (args: readonly Json[]): Json | undefined =>
  at(
    args.find((argument) => at(argument, 'name') === 'node-ip'),
    'value',
  );

const ambiguous = (addresses: readonly Address[], role: KubeadmRole): BootstrapFailed => {
  const found = addresses.map(({ link, ip }) => `${ip} (${link})`).join(', ') || 'no address at all';
  return new BootstrapFailed(
    `Cannot tell which address this node is to have: there is no default route, and it has ${found}`,
    { phase: 'configuration', help: `${howToName[role]}, or give the network a gateway` },
  );
};

const howToName: Readonly<Record<KubeadmRole, string>> = {
  init: 'name it as kubernetes.control_plane.advertise_address',
  'join-control-plane': 'name it as kubernetes.join_control_plane.advertise_address',
  'join-worker': 'name it as node-ip in kubernetes.kubeadm.join.nodeRegistration.kubeletExtraArgs',
};
