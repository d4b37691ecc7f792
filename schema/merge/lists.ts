/** Fields that tell the items of a list apart; '' the item itself; a partition is known by number or else by label. */
export type Identity = readonly string[] | '' | 'partition';

/**
 * What becomes of a list when two configs are merged, by its place (`*` is any item): items with one identity are merged, the
 * others follow one another; `appended`, the child's items follow the parent's; `replaced`, the child's list takes the place of the
 * parent's. docs/merging.md has this as a table, and a test holds the two together.
 */
export const lists: Readonly<Record<string, Identity | 'appended' | 'replaced'>> = {
  extensions: ['name'],
  'glowplug.config.merge': ['source'],
  'glowplug.proxy.noProxy': '',
  'glowplug.security.tls.certificateAuthorities': ['source'],
  'host.modules': '',
  'host.timeServers': '',
  'kernelArguments.shouldExist': '',
  'kernelArguments.shouldNotExist': '',
  'kubernetes.cni.manifests': ['source'],
  'kubernetes.registryMirrors': ['registry'],
  'kubernetes.registryMirrors.*.endpoints': 'replaced',
  'kubernetes.runtimes': 'replaced',
  'kubernetes.taints': ['key', 'effect'],
  'network.bonds': ['name'],
  'network.bonds.*.addresses': 'replaced',
  'network.bonds.*.dns': 'replaced',
  'network.bonds.*.interfaces': 'replaced',
  'network.bonds.*.routes': 'replaced',
  'network.bonds.*.searchDomains': 'replaced',
  'network.interfaces': ['name', 'macAddress'],
  'network.interfaces.*.addresses': 'replaced',
  'network.interfaces.*.dns': 'replaced',
  'network.interfaces.*.routes': 'replaced',
  'network.interfaces.*.searchDomains': 'replaced',
  'network.units': ['name'],
  'network.vlans': ['name'],
  'network.vlans.*.addresses': 'replaced',
  'network.vlans.*.dns': 'replaced',
  'network.vlans.*.routes': 'replaced',
  'network.vlans.*.searchDomains': 'replaced',
  'passwd.groups': ['name'],
  'passwd.users': ['name'],
  'passwd.users.*.groups': '',
  'passwd.users.*.sshAuthorizedKeys': '',
  'persistence.folders': ['path'],
  'storage.bootDevice.mirror.devices': 'replaced',
  'storage.directories': ['path'],
  'storage.disks': ['device'],
  'storage.disks.*.partitions': 'partition',
  'storage.disks.*.partitions.*.attributes': '',
  'storage.files': ['path'],
  'storage.files.*.append': 'appended',
  'storage.filesystems': ['device'],
  'storage.filesystems.*.mountOptions': 'appended',
  'storage.filesystems.*.options': 'appended',
  'storage.links': ['path'],
  'storage.luks': ['name'],
  'storage.luks.*.clevis.tang': ['url'],
  'storage.luks.*.openOptions': '',
  'storage.luks.*.options': 'appended',
  'storage.raid': ['name'],
  'storage.raid.*.devices': '',
  'storage.raid.*.options': 'appended',
  'systemd.units': ['name'],
  'systemd.units.*.dropins': ['name'],
};

/** A resource’s headers, wherever it is. */
const headers: Identity = ['name'];

/** Lists of other projects’ configuration are taken whole. */
export const listRule = (place: string): Identity | 'appended' | 'replaced' =>
  place.endsWith('.httpHeaders') ? headers : (lists[place] ?? 'replaced');

/** Lists whose items have their identity among all of them: what the child has in one, the parent loses in another. */
export const families: readonly (readonly string[])[] = [
  ['storage.directories', 'storage.files', 'storage.links'],
  ['kernelArguments.shouldExist', 'kernelArguments.shouldNotExist'],
];
