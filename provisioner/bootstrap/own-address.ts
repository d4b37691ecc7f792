import type { Json, JsonObject } from '../../schema/shape.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import { lines } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { podBridge } from '../stages/cni.ts';
import type { KubeadmRole } from '../stages/kubeadm-documents.ts';
import { at, merge } from '../stages/merge.ts';
import { type Booted, ownDocument } from './booted.ts';
import { BootstrapFailed } from './failure.ts';

type Address = { readonly link: string; readonly ip: string };

/**
 * This node's address where nobody would find it: kubeadm and the kubelet look at the default route, and a network without a way out has
 * none. (Before it the kubelet looks up the node's name, which /etc/hosts has as a loopback address.) undefined when they can be left to
 * themselves.
 *
 * @throws BootstrapFailed when the author names none and there is not just one.
 */
export const ownAddress = async (booted: Booted): Promise<string | undefined> => {
  const { host, tell } = booted;
  if (await hasDefaultRoute(host)) return undefined;
  const named = namedAddress(booted);
  if (named !== undefined) return named;
  const addresses = parseAddresses((await host.run(['ip', '-oneline', 'address', 'show', 'up'])).stdout);
  const only = onlyAddress(addresses);
  if (only === undefined) throw ambiguous(addresses, booted);
  tell(`no default route: this node is ${only}, its only address`);
  return only;
};

const namedAddress = (booted: Booted): string | undefined => {
  const document = ownDocument(booted);
  const endpoint = booted.role === 'init' ? document : at(document, 'controlPlane');
  const advertised =
    at(endpoint, 'localAPIEndpoint', 'advertiseAddress') ?? nodeIp(kubeletArguments(document));
  // A node of two families has one of each (--node-ip of the kubelet).
  return typeof advertised === 'string' ? advertised.split(',')[0] : undefined;
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

const hasDefaultRoute = async (host: Host): Promise<boolean> => {
  for (const family of ['-4', '-6'] as const) {
    const { stdout } = await host.run(['ip', '-oneline', family, 'route', 'show', 'default']);
    if (lines(stdout).some((line) => line.startsWith('default '))) return true;
  }
  return false;
};

/** What `ip -oneline address` prints, less what is of this machine, of this link or of pods only. */
export const parseAddresses = (text: string): readonly Address[] =>
  lines(text).flatMap((line) => {
    const [, link = '', ip = ''] =
      /^\d+: (\S+) +inet6? ([^/ ]+).* scope global(?!.* temporary)/.exec(line) ?? [];
    return ip === '' || link === podBridge ? [] : [{ link, ip }];
  });

/** The one address, or the one of IPv4, which kubeadm prefers as well. */
export const onlyAddress = (addresses: readonly Address[]): string | undefined => {
  const old = addresses.filter(({ ip }) => !ip.includes(':'));
  const [first, ...others] = old.length > 0 ? old : addresses;
  return others.length === 0 ? first?.ip : undefined;
};

/** kubeadm's sections with the address where kubeadm and the kubelet ask for it, below the author's own words. */
export const withAddress = (
  { kubernetes: { kubeadm }, role }: Pick<Booted, 'kubernetes' | 'role'>,
  address: string | undefined,
): Kubernetes['kubeadm'] => {
  if (address === undefined) return kubeadm;
  const endpoint = { localAPIEndpoint: { advertiseAddress: address } };
  const section = role === 'init' ? 'init' : 'join';
  const own = kubeadm[section] ?? {};
  const given = kubeletArguments(own);
  const kubeletExtraArgs =
    nodeIp(given) === undefined ? [...given, { name: 'node-ip', value: address }] : given;
  const found = role === 'init' ? endpoint : role === 'join-worker' ? {} : { controlPlane: endpoint };
  return { ...kubeadm, [section]: merge(merge(found, own), { nodeRegistration: { kubeletExtraArgs } }) };
};

const ambiguous = (addresses: readonly Address[], { role }: Booted): BootstrapFailed => {
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
