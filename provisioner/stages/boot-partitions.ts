import type { Config } from '../../schema/v1/config.ts';
import type { Disk, Facts, Partition } from '../facts/facts.ts';
import { pointer } from '../plan.ts';
import { attributeBits } from './attributes.ts';
import { sectorsPerMiB } from './geometry.ts';
import { findDisk } from './named.ts';
import { isNode, type Scoped } from './scope.ts';
import type { AskedPartition } from './state.ts';

export const espLabel = 'glowplug-esp';
const imageLabels = [
  espLabel,
  'glowplug-root-a',
  'glowplug-verity-a',
  'glowplug-root-b',
  'glowplug-verity-b',
];

export const stateArray = 'glowplug-state';
export const mirrorBecause = pointer('storage', 'bootDevice', 'mirror');

export const bootDiskOf = ({ disks, bootDisk }: Facts): Disk | undefined =>
  disks.find(({ path }) => path === bootDisk);

export const isMirrored = (config: Scoped): boolean =>
  isNode(config) && config.storage.bootDevice.mirror !== undefined;

const mirrorDevices = ({ storage }: Config): readonly string[] => storage.bootDevice.mirror?.devices ?? [];

/** Those of the mirror that are there. */
export const mirrorDisks = (config: Config, facts: Facts): readonly Disk[] =>
  mirrorDevices(config).flatMap((device) => findDisk(facts, device) ?? []);

/** What the image has on a disk. */
export const bootPartitions = ({ table }: Disk): readonly Partition[] =>
  table.kind === 'gpt' ? table.partitions.filter(({ label }) => imageLabels.includes(label)) : [];

const partLabel = (i: number): string => `${stateArray}-${i + 1}`;

/** Devices of the array that holds the state. */
export const statePartDevices = (config: Config): readonly string[] =>
  mirrorDevices(config).map((_, i) => `/dev/disk/by-partlabel/${partLabel(i)}`);

/** A disk keeps the part that it has, in whatever order the disks are named; those without one take what is left. */
const partLabels = (config: Config, facts: Facts): readonly string[] => {
  const devices = mirrorDevices(config);
  const all = devices.map((_, i) => partLabel(i));
  const held = devices.map((device) => all.find((label) => holds(findDisk(facts, device), label)));
  const free = all.filter((label) => !held.includes(label));
  return held.map((label) => label ?? free.shift() ?? '');
};

const holds = (disk: Disk | undefined, label: string): boolean =>
  disk?.table.kind === 'gpt' && disk.table.partitions.some((one) => one.label === label);

export type OnDisk = { readonly device: string; readonly partitions: readonly AskedPartition[] };

/** What each disk of the mirror should have: the partitions of the image where it has them, and a part of the state. */
export const mirrorPartitions = (config: Config, facts: Facts): readonly OnDisk[] => {
  const boot = bootDiskOf(facts);
  const { sizeMiB } = config.persistence.state;
  const labels = partLabels(config, facts);
  return mirrorDevices(config).map((device, i) => {
    const isBoot = boot === undefined || findDisk(facts, device) === boot;
    const copies = isBoot ? [] : bootPartitions(boot).map((one) => copyOf(one, boot));
    const size = sizeMiB === undefined ? {} : { sizeMiB };
    const part = { ...fixed, number: 0, label: labels[i] ?? '', typeGuid: linuxRaid, ...size };
    return { device, partitions: [...copies, part] };
  });
};

const linuxRaid = 'A19D880F-05FC-4D3B-A006-743F0F84911E';

const fixed = {
  wipePartitionEntry: false,
  shouldExist: true,
  resize: false,
  because: mirrorBecause,
} as const;

/** Its GUID comes last, when its content is whole: a root is found by that. */
const copyOf = (source: Partition, disk: Disk): AskedPartition => ({
  ...fixed,
  number: source.number,
  label: source.label,
  startMiB: source.startSector / sectorsPerMiB(disk),
  sizeMiB: source.sectors / sectorsPerMiB(disk),
  typeGuid: source.typeGuid,
  attributes: [...attributeBits(source.attributes)],
});
