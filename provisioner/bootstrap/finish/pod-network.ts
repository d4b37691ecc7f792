import { makeFolders } from '../../apply/tree.ts';
import { writeDurably } from '../../engine/marker.ts';
import {
  type Cidrs,
  cniConflist,
  conflistPath,
  podRules,
  podRulesPath,
  podRulesUnit,
} from '../../stages/cni.ts';
import type { Booted } from '../booted.ts';
import { kubectl, kubectlWait } from './kubectl.ts';

/** The built-in pod network, with the addresses that the cluster gave this node unless the author chose them. */
export const makePodNetwork = async (booted: Booted, node: string): Promise<void> => {
  const { host, kubernetes } = booted;
  if (kubernetes.cni.plugin !== 'bridge') return;
  const { podCidr } = kubernetes.cni;
  const podCidrs = podCidr === undefined ? await givenCidrs(booted, node) : [podCidr];
  if (podCidr === undefined) {
    await makeFolders({ host, root: '/' }, '/etc/cni/net.d');
    await writeDurably(host, conflistPath, { text: cniConflist(podCidrs) });
  }
  await makeFolders({ host, root: '/' }, '/etc/glowplug');
  const text = podRules({ own: podCidrs, ...(await clusterCidrs(booted)) });
  await writeDurably(host, podRulesPath, { text });
  await host.run(['systemctl', 'restart', podRulesUnit]);
};

const givenCidrs = async (booted: Booted, node: string): Promise<readonly string[]> => {
  const step = 'pod network';
  const help =
    'set kubernetes.cni.podCidr on this node, or networking.podSubnet on the cluster so that it gives every node a part';
  await kubectlWait(booted, ['--for=jsonpath={.spec.podCIDR}', `node/${node}`], { step, help });
  const said = await kubectl(booted, ['get', 'node', node, '--output=jsonpath={.spec.podCIDRs[*]}'], {
    step,
    help,
  });
  return said.trim().split(/\s+/);
};

/** Every member may read the cluster's configuration. */
const clusterCidrs = async (booted: Booted): Promise<Pick<Cidrs, 'pods' | 'services'>> => {
  const query = ['--output=jsonpath={.data.ClusterConfiguration}', '--ignore-not-found'];
  const said = await kubectl(
    booted,
    ['get', 'configmap', 'kubeadm-config', '--namespace=kube-system', ...query],
    {
      step: 'pod network',
      help: 'see that the API server answers from this node',
    },
  );
  const subnets = (name: string): readonly string[] =>
    said.match(new RegExp(`^ +${name}: "?([^"\\s]+)"?$`, 'm'))?.[1]?.split(',') ?? [];
  return { pods: subnets('podSubnet'), services: subnets('serviceSubnet') };
};
