import type { Facts } from '../../provisioner/facts/facts.ts';
import { imageGroups, imageUsers } from '../../schema/v1/rules/image-users.ts';
import { bootDisk, diskOf, factsOf, partition } from '../support/machine-model.ts';
import { file, folder, linkTo } from '../support/path-facts.ts';
import { withStacked } from './stacked.ts';

const accountsOf = (names: readonly string[]) =>
  [...names, 'core'].map((name, i) => ({ name, id: name === 'core' ? 1000 : i, passwordDigest: 'x' }));

const accounts: Facts['accounts'] = {
  users: accountsOf(imageUsers).map(({ name, id, passwordDigest }) => ({
    ...{ name, uid: id, gid: id, gecos: '', homeDir: `/home/${name}`, shell: '/bin/sh', passwordDigest },
  })),
  groups: accountsOf(imageGroups).map(({ name, id, passwordDigest }) => ({
    ...{ name, gid: id, members: [], passwordDigest },
  })),
};

const units = {
  'ssh.service': 'enabled',
  'containerd.service': 'enabled',
  'systemd-networkd.service': 'enabled',
  'kubelet.service': 'disabled',
  'off.service': 'enabled',
  'on.service': 'disabled',
  't@one.service': 'disabled',
  'serial-getty@ttyS0.service': 'indirect',
};

/** A disk under the names that our configs have for one. */
const named = (path: string, sizeMiB: number, names: readonly string[]) => {
  const disk = diskOf(path, sizeMiB);
  return { ...disk, links: [...disk.links, ...names.map((name) => `/dev/disk/by-id/${name}`)] };
};

const blank = [
  ['/dev/vdb', ['virtio-data']],
  ['/dev/vdc', ['virtio-scratch']],
  ['/dev/sda', []],
  ['/dev/sdb', []],
  ['/dev/nvme0n1', []],
  ['/dev/nvme1n1', []],
] as const;
const blankDisks = blank.map(([path, names]) => named(path, 200_000, names));

const used = diskOf('/dev/vdb', 4096, [
  partition('/dev/vdb', 1, { label: 'etcd', startSector: 2048, sectors: 320 * 2048 }),
  partition('/dev/vdb', 2, { label: 'keep', startSector: 400 * 2048, sectors: 32 * 2048 }),
]);

const image: Facts['paths'] = {
  ...Object.fromEntries(
    [
      '/var',
      '/etc',
      '/opt',
      '/srv',
      '/mnt',
      '/home',
      '/root',
      '/opt/cni/bin',
      '/etc/kubernetes',
      '/etc/cni/net.d',
    ].map((path) => [path, folder]),
  ),
  '/etc/passwd': file('x'),
  '/etc/original': file('x'),
  '/etc/issue': file('issue'),
  '/etc/profile': file('profile'),
  '/etc/machine-id': file(''),
};

const blankMachine = factsOf([bootDisk(100_000), ...blankDisks], { accounts, units, paths: image });

/** Machines that configs meet: new, used, with arrays and volumes, of another kind, with things in the way, done. */
export const machines: readonly Facts[] = [
  blankMachine,
  withStacked(blankMachine),
  factsOf([bootDisk(), used, ...blankDisks.slice(1)], {
    accounts,
    units,
    signatures: { '/dev/vdb1': { format: 'xfs', label: 'etcd', uuid: 'u', bytes: 0 } },
    uses: [{ device: '/dev/vdb2', by: 'mount', name: '/mnt' }],
    paths: {
      ...image,
      '/etc/motd': file('other'),
      '/etc/app': { ...folder, empty: false },
      '/etc/systemd/system/hidden.service': linkTo('/dev/null'),
    },
  }),
  factsOf([diskOf('/dev/sda', 100)], {
    machine: { firmware: 'bios', architecture: 'aarch64', memoryMiB: 1, kernelArguments: '' },
    accounts,
  }),
  { ...blankMachine, provisioned: true },
];
