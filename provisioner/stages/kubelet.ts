import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { nothing, type Rendered, type RenderedFile, rendered } from './rendered.ts';
import { yaml } from './yaml.ts';

const dropinDir = '/etc/kubernetes/kubelet.conf.d';

/** `kubernetes.kubelet`: the settings of this node's kubelet, beside those that its cluster gives it. */
export const renderKubelet = (config: Config): Rendered => {
  if (config.kubernetes === undefined) return noKubelet;
  const because = pointer('kubernetes');
  return rendered({
    directories: [{ path: dropinDir, mode: 0o755, because }],
    files: [{ path: kubeletDropinPath, text: kubeletDropin, mode: 0o644, because }, ...ownSettings(config)],
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

const kubeletDropinPath = '/etc/systemd/system/kubelet.service.d/20-glowplug.conf';

/** The kubelet lays the files of --config-dir over config.yaml, which kubeadm writes at init, join and every upgrade. */
const kubeletDropin = `[Service]
Environment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml --config-dir=${dropinDir}"
`;

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
