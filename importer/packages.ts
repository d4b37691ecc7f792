const kubernetes = 'the image has it';
const fetching = 'nothing is fetched by the package manager';

/** Packages that an operator of kubeadm asks for, and that a node has or needs not. */
const known: Readonly<Record<string, string>> = Object.fromEntries(
  [
    [
      'kubeadm kubelet kubectl kubernetes-cni cri-tools containerd containerd.io runc crun conntrack socat ethtool iptables nftables',
      kubernetes,
    ],
    [
      'iproute2 iproute kmod sudo openssh-server ca-certificates btrfs-progs xfsprogs e2fsprogs dosfstools zstd less procps',
      kubernetes,
    ],
    ['ebtables arptables ipset ipvsadm', 'kube-proxy of the image does without it'],
    [
      'apt-transport-https gnupg gnupg2 gpg curl wget software-properties-common lsb-release python3-apt',
      fetching,
    ],
    ['chrony ntp systemd-timesyncd', 'the image has systemd-timesyncd'],
    [
      'bash-completion vim nano htop git jq unzip tmux',
      'it is for people who work on the machine, not for the node',
    ],
    ['cloud-init cloud-utils cloud-guest-utils cloud-initramfs-growroot', 'there is no cloud-init'],
    ['docker docker.io docker-ce docker-ce-cli', 'the container runtime is containerd, which the image has'],
  ].flatMap(([names = '', why = '']) => names.split(' ').map((name) => [name, why] as const)),
);

/** Why a package is not needed; undefined, it is one that the image lacks. `kubelet=1.31.2-1.1` is `kubelet`. */
export const packageNotNeeded = (name: string): string | undefined => {
  const plain = name.replace(/[=:].*$/, '').replace(/-\d[\d.*]*$/, '');
  return known[plain];
};

export const packageLoss = (name: string) => ({
  message: `The package "${name}" is not in the image, and nothing can be installed at run time`,
  help: 'Run it as a pod (a DaemonSet for every node), or put a static program below /var and fetch it in storage.files',
});
