import type { Group, Pin } from './pins.ts';

/** One or more Go commands that are compiled together and cached as one. */
export type Component = {
  readonly name: string;
  readonly group: Group;
  readonly packages: readonly string[];
  readonly tags?: readonly string[];
};

const cmd = 'k8s.io/kubernetes/cmd';
const containerd = 'github.com/containerd/containerd/v2/cmd';
const cni = 'github.com/containernetworking/plugins/plugins';

// Without grpcnotrace the linker keeps every exported method: the kubelet would be 84 MB instead of 60.
const kubernetes = { group: 'kubernetes', tags: ['notest', 'grpcnotrace'] } as const;

/** In the order of building: the largest dependencies first, so that the others find them compiled. */
export const components: readonly Component[] = [
  { ...kubernetes, name: 'kubeadm', packages: [`${cmd}/kubeadm`] },
  { ...kubernetes, name: 'kubelet', packages: [`${cmd}/kubelet`] },
  { ...kubernetes, name: 'kubectl', packages: [`${cmd}/kubectl`] },
  { ...kubernetes, name: 'kube-apiserver', packages: [`${cmd}/kube-apiserver`] },
  { ...kubernetes, name: 'kube-controller-manager', packages: [`${cmd}/kube-controller-manager`] },
  { ...kubernetes, name: 'kube-scheduler', packages: [`${cmd}/kube-scheduler`] },
  { ...kubernetes, name: 'kube-proxy', packages: [`${cmd}/kube-proxy`] },
  { name: 'etcd', group: 'etcd', packages: ['go.etcd.io/etcd/server/v3'] },
  { name: 'coredns', group: 'coredns', packages: ['github.com/coredns/coredns'] },
  {
    name: 'containerd',
    group: 'containerd',
    packages: [`${containerd}/containerd`, `${containerd}/ctr`],
    tags: ['urfave_cli_no_docs'],
  },
  {
    name: 'containerd-shim-runc-v2',
    group: 'containerd',
    packages: [`${containerd}/containerd-shim-runc-v2`],
    tags: ['urfave_cli_no_docs', 'no_grpc'],
  },
  { name: 'bbolt', group: 'containerd', packages: ['go.etcd.io/bbolt/cmd/bbolt'] },
  { name: 'crictl', group: 'cri-tools', packages: ['sigs.k8s.io/cri-tools/cmd/crictl'] },
  {
    name: 'cni',
    group: 'cni',
    packages: [
      ...['host-local', 'static'].map((name) => `${cni}/ipam/${name}`),
      ...['bridge', 'dummy', 'host-device', 'ipvlan', 'loopback', 'macvlan', 'ptp', 'tap', 'vlan'].map(
        (name) => `${cni}/main/${name}`,
      ),
      ...['bandwidth', 'firewall', 'portmap', 'sbr', 'tuning', 'vrf'].map((name) => `${cni}/meta/${name}`),
    ],
  },
];

/** The Go variables that each group's programs tell their version from. */
export const versionVariables: Record<Group, (version: string) => Record<string, string>> = {
  // Without these a kubelet reports no version, and kubeadm refuses or installs another than its own.
  kubernetes: (version) => {
    const [major = '', minor = ''] = version.slice(1).split('.');
    const stamps = {
      gitVersion: version,
      gitMajor: major,
      gitMinor: minor,
      gitCommit: '',
      gitTreeState: 'clean',
    };
    const packages = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'];
    return Object.fromEntries(
      packages.flatMap((path) => Object.entries(stamps).map(([name, value]) => [`${path}.${name}`, value])),
    );
  },
  etcd: () => ({}),
  coredns: () => ({}),
  containerd: (version) => ({ 'github.com/containerd/containerd/v2/version.Version': version }),
  'cri-tools': (version) => ({ 'sigs.k8s.io/cri-tools/pkg/version.Version': version }),
  cni: (version) => ({
    'github.com/containernetworking/plugins/pkg/utils/buildversion.BuildVersion': version,
  }),
};

/** The arguments of `go` that compile a component into `out`. */
export const goBuildArguments = (component: Component, pin: Pin, out: string): string[] => {
  const variables = Object.entries(versionVariables[component.group](pin.version));
  const ldflags = ['-s', '-w', ...variables.map(([name, value]) => `-X=${name}=${value}`)].join(' ');
  return [
    'build',
    `-tags=${(component.tags ?? []).join(',')}`,
    `-ldflags=${ldflags}`,
    '-o',
    component.packages.length > 1 ? `${out}/` : `${out}/${component.name}`,
    ...component.packages,
  ];
};
