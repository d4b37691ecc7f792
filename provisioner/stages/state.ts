import type { Config } from '../../schema/v1/config.ts';
import type { Partition as WantedPartition } from '../../schema/v1/disks.ts';
import type { Filesystem } from '../../schema/v1/storage.ts';
import type { Disk, Facts } from '../facts/facts.ts';
import { type Pointer, pointer } from '../plan.ts';
import { type Format, formats } from '../steps.ts';
import { isNode, type Scoped } from './scope.ts';

/** The partition and the filesystem that every node has: /var, and all that is kept of /etc. */
export const stateLabel = 'glowplug-state';
export const stateDevice = `/dev/disk/by-partlabel/${stateLabel}`;

export type AskedPartition = WantedPartition & { readonly because: Pointer };
export type AskedDisk = {
  readonly device: string;
  readonly wipeTable: boolean;
  readonly partitions: readonly AskedPartition[];
  readonly because: Pointer;
};
export type AskedFilesystem = Omit<Filesystem, 'format'> & {
  readonly format: Format;
  readonly because: Pointer;
};

/** The author's disks, and the state partition on the boot disk unless the author has it elsewhere. */
export const askedDisks = (config: Scoped, facts: Facts): readonly AskedDisk[] => {
  const disks = config.storage.disks.map((disk, i) => authorsDisk(disk, i));
  if (!isNode(config) || declaresState(disks) || facts.bootDisk === null) return disks;
  const bootDisk = facts.disks.find(({ path }) => path === facts.bootDisk);
  const shared = disks.find(({ device }) => bootDisk !== undefined && isNamed(bootDisk, device));
  const state = statePartition(config);
  if (shared !== undefined)
    return disks.map((disk) =>
      disk === shared ? { ...disk, partitions: [...disk.partitions, state] } : disk,
    );
  return [
    ...disks,
    { device: facts.bootDisk, wipeTable: false, partitions: [state], because: state.because },
  ];
};

/** In a container /var is there already, and no disk to put it on. */
export const isStateGiven = (facts: Facts): boolean =>
  facts.disks.length === 0 && facts.mounts['/var'] !== undefined;

export const declaresState = (disks: readonly AskedDisk[]): boolean =>
  disks.some(({ partitions }) =>
    partitions.some(({ label, shouldExist }) => label === stateLabel && shouldExist),
  );

export const isNamed = (thing: { readonly path: string; readonly links: readonly string[] }, name: string) =>
  thing.path === name || thing.links.includes(name);

export const findDisk = (facts: Facts, name: string): Disk | undefined =>
  facts.disks.find((disk) => isNamed(disk, name));

const authorsDisk = (disk: Config['storage']['disks'][number], i: number): AskedDisk => {
  const because = pointer('storage', 'disks', i);
  const partitions = disk.partitions.map((one, k) => ({ ...one, because: `${because}/partitions/${k}` }));
  return { device: disk.device, wipeTable: disk.wipeTable, partitions, because };
};

const statePartition = ({ persistence: { state } }: Config): AskedPartition => ({
  label: stateLabel,
  number: 0,
  ...(state.sizeMiB === undefined ? {} : { sizeMiB: state.sizeMiB }),
  wipePartitionEntry: false,
  shouldExist: true,
  resize: false,
  because: pointer('persistence', 'state'),
});

/** The author's filesystems, and the state filesystem unless he has one at /var. */
export const askedFilesystems = (config: Scoped): readonly AskedFilesystem[] => {
  const asked = config.storage.filesystems.map(({ path, ...filesystem }, i) => ({
    ...filesystem,
    ...(path === undefined || !isMountable(filesystem) ? {} : { path }),
    format: formatNamed(filesystem.format),
    because: pointer('storage', 'filesystems', i),
  }));
  const hasState = asked.some(({ path, device }) => path === '/var' || device === stateDevice);
  return hasState || !isNode(config) ? asked : [stateFilesystem(config), ...asked];
};

const isMountable = ({ format }: Pick<Filesystem, 'format'>): boolean =>
  format !== 'swap' && format !== 'none';

const stateFilesystem = ({ persistence }: Config): AskedFilesystem => ({
  device: stateDevice,
  format: formatNamed(persistence.state.format),
  path: '/var',
  label: persistence.state.format === 'xfs' ? 'gp-state' : stateLabel,
  options: [],
  mountOptions: [],
  wipeFilesystem: false,
  because: pointer('persistence', 'state'),
});

const formatNamed = (name: string): Format => {
  const format = formats.find((one) => one === name);
  if (format === undefined) throw new Error(`unreachable: the schema has no format "${name}"`);
  return format;
};
