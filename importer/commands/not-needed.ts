/** What only changes the shell that runs the commands after it. */
export const isShellState = (text: string): boolean =>
  /^(set|export|umask|cd|source|\.)\s|^\w+=\S*$|^\w+=\$\(/.test(text.trim());

/** Commands that a node of ours needs not, by how they are written, each with the reason. */
export const notNeeded: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^swapoff\b/, 'there is no swap unless storage.filesystems has some'],
  [/^(sed|perl|awk|grep)\b.*\bswap\b.*\/etc\/fstab/s, 'there is no swap unless storage.filesystems has some'],
  [/^systemctl\b.*\b(swap\.target|\S+\.swap)\b/, 'there is no swap unless storage.filesystems has some'],
  [
    /^(systemctl|service)\b.*\b(apt-daily\S*|unattended-upgrades\S*|snapd\S*|multipathd\S*|apparmor\S*)/,
    'the image has none of them',
  ],
  [
    /^ufw\b|^(systemctl|service)\b.*\b(ufw|firewalld|nftables|iptables)\b|^firewall-cmd\b/,
    'the image has no firewall of its own',
  ],
  [/^setenforce\b|\/etc\/selinux\/config/, 'the image has no SELinux'],
  [
    /pkgs\.k8s\.io|packages\.cloud\.google\.com|apt\.kubernetes\.io|download\.docker\.com/,
    'the image has Kubernetes and containerd, and no package manager',
  ],
  [
    /\/etc\/apt\/(keyrings|sources\.list|trusted\.gpg|preferences|apt\.conf)/,
    'the image has no package manager',
  ],
  [
    /^(apt|apt-get|dnf|yum|zypper)\s+(-\S+\s+)*(update|upgrade|dist-upgrade|makecache|clean|autoremove|autoclean)\b/,
    'the image has no package manager; a newer image brings newer programs',
  ],
  [
    /^(apt-mark|apt-key|add-apt-repository|dnf\s+config-manager|yum-config-manager|rpm\s+--import)\b/,
    'the image has no package manager',
  ],
  [
    /\/etc\/containerd\/config\.toml|^containerd\s+config\b|^mkdir\s+-p\s+\/etc\/containerd\/?$/,
    'containerd’s configuration is made for the kubelet, with systemd’s cgroups',
  ],
  [/^crictl\s+config\b|\/etc\/crictl\.yaml/, 'crictl finds containerd in the image'],
  [
    /^systemctl\s+(--\S+\s+)*(daemon-reload|daemon-reexec|reset-failed)\b/,
    'units are in place before systemd starts',
  ],
  [
    /^systemctl\s+.*\b(restart|start|enable|reload|try-restart)\b.*\b(systemd-(sysctl|modules-load|networkd|resolved|timesyncd|journald|logind)|containerd|kubelet|ssh|sshd|procps|dbus)(\.service)?$/,
    'the image starts it',
  ],
  [/^sysctl\s+(--system|-p)\b/, 'the files of sysctl.d are read at each boot'],
  [/^sysctl\s+.*--system\b/, 'the files of sysctl.d are read at each boot'],
  [/^timedatectl\s+set-ntp\b/, 'the clock is kept right by systemd-timesyncd'],
  [/^netplan\s+apply\b/, 'the network is that of the section `network`'],
  [/^mount\s+-a\b/, 'filesystems of storage.filesystems are mounted at each boot'],
  [
    /^kubeadm\s+config\s+images\s+pull\b|^crictl\s+pull\b.*(pause|kube-|coredns|etcd)/,
    'the image brings the images of the control plane',
  ],
  [/^kubeadm\s+(reset|version|config\s+print)\b/, 'kubeadm is run once, on a clean node'],
  [
    /github\.com\/(containerd|opencontainers|containernetworking|kubernetes-sigs\/cri-tools)\/|\b(containerd|runc|cni-plugins|crictl)-?\S*\.(tar\.gz|tgz)\b/,
    'the image has containerd, runc, the CNI plugins and crictl',
  ],
  [
    /^(set|export|umask|cd|source|\.|sleep|true|exit|wait|date|whoami|id|hostname -[If]|logger|sync|locale-gen|clear)\b/,
    'it changes nothing that lasts',
  ],
  [/^echo\b|^printf\b/, 'it only prints'],
  [/^(chronyc|ntpdate|hwclock)\b/, 'the clock is kept right by systemd-timesyncd'],
  [/^(cloud-init|cloud-init-per)\b/, 'there is no cloud-init'],
  [
    /^(until|while)\b.*\b(kubectl|curl|nc|ping|systemctl\s+is-active)\b.*\bsleep\b/s,
    'waiting is done by Glowplug, with limits',
  ],
  [/^mv\s+\/etc\/kubeadm\.yml\s+\/tmp\/?$/, 'kubeadm’s configuration is no file that stays'],
  [/^mkdir\s+-p\s+\/run\/(cluster-api|kubeadm)\/?$/, 'the folder is gone with the next boot'],
  [
    /^(mkdir|cp|chown|chmod|install)\b.*(\$HOME|\$\{HOME\}|~|\/root|\/home\/[\w-]+)\/\.kube\b/,
    'kubectl is run as `kubectl --kubeconfig /etc/kubernetes/admin.conf`',
  ],
  [
    /^kubectl\s+(get|wait|cluster-info|version|config|rollout)\b/,
    'it changes nothing; Glowplug waits until the node is Ready',
  ],
];
