import type { Config } from '../../schema/v1/config.ts';
import type { Partition as WantedPartition } from '../../schema/v1/disks.ts';
import { devicesBelow } from '../../schema/v1/stack.ts';
import type { Filesystem } from '../../schema/v1/storage.ts';
import type { Facts } from '../facts/facts.ts';
import { type Pointer, pointer } from '../plan.ts';
import { type Format, formats } from '../steps.ts';
import { isMirrored, mirrorPartitions, type OnDisk, stateArray } from './boot-partitions.ts';
import { findDisk, isNamed } from './named.ts';
import { isNode, type Scoped } from './scope.ts';

/** The partition and the filesystem that every node has: /var, and all that is kept of /etc. */
export const stateLabel = 'glowplug-state';
export const stateDevice = `/dev/disk/by-partlabel/${stateLabel}`;
const stateArrayDevice = `/dev/md/${stateArray}`;

export { findDisk, isNamed } from './named.ts';

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

/** The author's disks, and what every node has on disks unless the author has it elsewhere. */
export const askedDisks = (config: Scoped, facts: Facts): readonly AskedDisk[] => {
  const disks = config.storage.disks.map((disk, i) => authorsDisk(disk, i));
  if (!isNode(config)) return disks;
  if (isMirrored(config))
    return mirrorPartitions(config, facts).reduce((all, more) => withPartitions(all, more, facts), disks);
  if (declaresState(disks) || hasStateElsewhere(config) || facts.bootDisk === null) return disks;
  return withPartitions(disks, { device: facts.bootDisk, partitions: [statePartition(config)] }, facts);
};

const withPartitions = (
  disks: readonly AskedDisk[],
  { device, partitions }: OnDisk,
  facts: Facts,
): AskedDisk[] => {
  const disk = findDisk(facts, device);
  const shared = disks.find(
    (one) => one.device === device || (disk !== undefined && isNamed(disk, one.device)),
  );
  if (shared === undefined)
    return [...disks, { device, wipeTable: false, partitions, because: partitions[0]?.because ?? '' }];
  return disks.map((one) =>
    one === shared ? { ...one, partitions: [...one.partitions, ...partitions] } : one,
  );
};

/** true, the state is on an array, and needs no partition of its own. */
export const hasStateElsewhere = (config: Config): boolean => {
  const state = config.storage.filesystems.find(({ path }) => path === '/var')?.device;
  return state !== undefined && ![state, ...devicesBelow(config, state)].includes(stateDevice);
};

/** In a container /var is there already, and no disk to put it on. */
export const isStateGiven = (facts: Facts): boolean =>
  facts.disks.length === 0 && facts.mounts['/var'] !== undefined;

export const declaresState = (disks: readonly AskedDisk[]): boolean =>
  disks.some(({ partitions }) =>
    partitions.some(({ label, shouldExist }) => label === stateLabel && shouldExist),
  );

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
  const own = [stateArrayDevice, stateDevice];
  const hasState = asked.some(({ path, device }) => path === '/var' || own.includes(device));
  return hasState || !isNode(config) ? asked : [stateFilesystem(config), ...asked];
};

const isMountable = ({ format }: Pick<Filesystem, 'format'>): boolean =>
  format !== 'swap' && format !== 'none';

const stateFilesystem = (config: Config): AskedFilesystem => ({
  device: isMirrored(config) ? stateArrayDevice : stateDevice,
  format: formatNamed(config.persistence.state.format),
  path: '/var',
  label: config.persistence.state.format === 'xfs' ? 'gp-state' : stateLabel,
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
