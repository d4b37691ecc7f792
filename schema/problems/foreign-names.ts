/** Names that people bring from elsewhere, written small and without separators, and what Glowplug has instead. */
type ForeignName = {
  readonly names: readonly string[];
  /** Where the advice holds, as a pattern of the place’s pointer; absent, everywhere. */
  readonly within?: RegExp;
  readonly advice: string;
};

const partition = /\/partitions\/\d+$|\/on$/;
const filesystem = /\/filesystems\/\d+$/;
const node = /\/(files|directories|links|trees)\/\d+$/;
const contents = /\/(contents|append\/\d+|manifests\/\d+|image)$/;
const user = /\/users\/\d+$/;
const top = /^$/;

/** From cloud-init, Ignition, Butane, netplan and kubeadm. */
const foreignNames: readonly ForeignName[] = [
  {
    names: ['ignition'],
    advice: 'What Ignition has there is in "glowplug" and, for the version, "variant" and "version"',
  },
  { names: ['writefiles'], advice: 'Files are in storage.files, with inline contents' },
  {
    names: ['runcmd', 'bootcmd', 'commands', 'scripts'],
    advice: 'No commands are run: write a unit in systemd.units',
  },
  {
    names: ['packages', 'packageupdate', 'packageupgrade', 'apt', 'yumrepos'],
    advice: 'The root is a read-only image without a package manager',
  },
  { names: ['ntp', 'ntpservers'], advice: 'Time servers are in host.time_servers' },
  {
    names: ['mounts', 'fstab', 'fssetup'],
    advice: 'Filesystems and where they are mounted are in storage.filesystems',
  },
  { names: ['disksetup', 'growpart'], advice: 'Disks and their partitions are in storage.disks' },
  {
    names: ['chpasswd', 'password', 'plaintextpasswd', 'hashedpasswd'],
    advice: 'A user’s password is in passwd.users, as password_hash',
  },
  { names: ['fqdn', 'preservehostname'], advice: 'The host name is host.hostname' },
  { names: ['cacerts'], advice: 'Certificate authorities are in glowplug.security.tls' },
  {
    names: ['kernelargs', 'kargs', 'cmdline', 'grub'],
    advice: 'Kernel arguments are in kernel_arguments.should_exist',
  },
  {
    names: ['bootdevice'],
    advice: 'The image lays out its own disk; further partitions go into storage.disks',
  },
  { names: ['quadlets', 'containers'], advice: 'Write a unit in systemd.units' },
  { names: ['withmountunit'], advice: 'Leave it out: a filesystem that has a path is mounted at every boot' },
  { names: ['ethernets', 'netplan'], advice: 'Interfaces are in network.interfaces' },
  { names: ['dhcp4'], advice: 'Write dhcp: "ipv4"' },
  { names: ['dhcp6'], advice: 'Write dhcp: "ipv6"' },
  { names: ['gateway4', 'gateway6'], advice: 'Write gateway' },
  { names: ['nameservers', 'dnsservers'], advice: 'Name servers are in dns, a list of addresses' },
  { names: ['mac', 'hwaddr', 'hwaddress'], advice: 'Write mac_address' },
  {
    names: ['size', 'sizemb', 'sizegb', 'sizegib'],
    within: partition,
    advice: 'Sizes are in MiB: write size_mib',
  },
  { names: ['start', 'startmb'], within: partition, advice: 'Starts are in MiB: write start_mib' },
  { names: ['type', 'typecode'], within: partition, advice: 'Write type_guid' },
  { names: ['name'], within: partition, advice: 'A partition’s name is its label' },
  { names: ['type', 'fstype', 'filesystem', 'fs'], within: filesystem, advice: 'Write format' },
  { names: ['mountpoint', 'mount', 'target'], within: filesystem, advice: 'Write path' },
  { names: ['permissions', 'perms', 'chmod'], within: node, advice: 'Write mode' },
  { names: ['owner', 'chown'], within: node, advice: 'Write user: {name: NAME} and group: {name: NAME}' },
  {
    names: ['source', 'url', 'inline', 'local', 'text', 'data'],
    within: /\/files\/\d+$/,
    advice: 'It belongs in contents',
  },
  { names: ['text', 'data', 'content', 'value'], within: contents, advice: 'Write inline' },
  { names: ['url', 'uri', 'remote'], within: contents, advice: 'Write source' },
  { names: ['file', 'path'], within: contents, advice: 'Write local' },
  {
    names: ['hash', 'checksum', 'sha256', 'sha512'],
    within: contents,
    advice: 'Write verification: {hash: sha256-HEX}',
  },
  { names: ['headers'], within: contents, advice: 'Write http_headers' },
  {
    names: ['sshkeys', 'sshkey', 'authorizedkeys', 'sshauthorizedkey', 'keys'],
    within: user,
    advice: 'Write ssh_authorized_keys',
  },
  { names: ['sudo'], within: user, advice: 'Write groups: [sudo]' },
  { names: ['home'], within: user, advice: 'Write home_dir' },
  { names: ['id'], within: user, advice: 'Write uid' },
  { names: ['initconfiguration'], advice: 'It is kubernetes.kubeadm.init' },
  { names: ['clusterconfiguration'], advice: 'It is kubernetes.kubeadm.cluster' },
  { names: ['joinconfiguration'], advice: 'It is kubernetes.kubeadm.join' },
  { names: ['kubeletconfiguration', 'kubeletconfig'], advice: 'It is kubernetes.kubelet' },
  { names: ['kubeproxyconfiguration'], advice: 'It is kubernetes.kubeadm.kube_proxy' },
  {
    names: ['role', 'roles'],
    within: /^\/kubernetes$/,
    advice: 'Write control_plane, worker or join_control_plane',
  },
  {
    names: ['podsubnet', 'servicesubnet', 'endpoint'],
    within: /^\/kubernetes$/,
    advice: 'It belongs in kubernetes.control_plane',
  },
  {
    names: ['apiversion', 'kind', 'metadata', 'spec'],
    within: top,
    advice: 'A node’s YAML begins with variant: glowplug and version: 1.0.0',
  },
];

/** What to do instead of writing a name from elsewhere; undefined, the name is not known. */
export const foreignAdvice = (key: string, pointer: string): string | undefined => {
  const plain = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  return foreignNames.find(
    ({ names, within }) => names.includes(plain) && (within === undefined || within.test(pointer)),
  )?.advice;
};
