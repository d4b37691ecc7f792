import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { nothing, type Rendered, type RenderedFile, rendered } from './rendered.ts';
import { yaml } from './yaml.ts';

const dropinDir = '/etc/kubernetes/kubelet.conf.d';

/** `kubernetes.kubelet`: the kubelet's own settings of this node, and what the kernel must allow for one to run. */
export const renderKubelet = (config: Config): Rendered => {
  if (config.kubernetes === undefined) return noKubelet;
  const because = pointer('kubernetes');
  return rendered({
    directories: [{ path: dropinDir, mode: 0o755, because }],
    files: [...machine.map((file) => ({ ...file, mode: 0o644, because })), ...ownSettings(config)],
    units: ['containerd.service', 'kubelet.service', 'glowplug-kubernetes.service'].map((name) => ({
      name,
      state: 'enabled' as const,
      because,
    })),
  });
};

/** A machine with no `kubernetes` section runs no kubelet. */
const noKubelet: Rendered = {
  ...nothing,
  units: ['kubelet.service', 'glowplug-kubernetes.service'].map((name) => ({
    name,
    state: 'disabled' as const,
    because: pointer(),
  })),
};

/** The kubelet lays the files of --config-dir over config.yaml, which kubeadm writes at init, join and every upgrade. */
const kubeletDropin = `[Service]
Environment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml --config-dir=${dropinDir}"
`;

const machine = [
  { path: '/etc/systemd/system/kubelet.service.d/20-glowplug.conf', text: kubeletDropin },
  { path: '/etc/modules-load.d/80-kubernetes.conf', text: 'br_netfilter\noverlay\n' },
  {
    path: '/etc/sysctl.d/80-kubernetes.conf',
    text: `net.ipv4.ip_forward = 1
net.ipv6.conf.all.forwarding = 1
-net.bridge.bridge-nf-call-iptables = 1
-net.bridge.bridge-nf-call-ip6tables = 1
fs.inotify.max_user_instances = 8192
fs.inotify.max_user_watches = 524288
`,
  },
  {
    // networkd removes routes and rules that it did not make, and those are the pod network's.
    path: '/etc/systemd/networkd.conf.d/80-kubernetes.conf',
    text: '[Network]\nManageForeignRoutes=no\nManageForeignRoutingPolicyRules=no\n',
  },
] as const;

const ownSettings = ({ kubernetes }: Config): RenderedFile[] => {
  if (kubernetes?.kubelet === undefined) return [];
  const document = { ...kubeletKind, ...kubernetes.kubelet };
  return [
    {
      path: `${dropinDir}/50-node.conf`,
      text: yaml(document),
      mode: 0o600,
      because: pointer('kubernetes', 'kubelet'),
    },
  ];
};

export const kubeletKind = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
} as const;
