import type { Disk, Partition, StackedKind, Use } from '../facts/facts.ts';
import { attributeBits } from './attributes.ts';
import { sectorsPerMiB } from './geometry.ts';
import type { AskedPartition } from './state.ts';

/** What becomes of one partition that the author speaks of. docs/disks.md has this as a table. */
export type Decision =
  | { readonly action: 'none' }
  | { readonly action: 'create' }
  | { readonly action: 'keep'; readonly found: Partition }
  | { readonly action: 'resize'; readonly found: Partition }
  | { readonly action: 'delete'; readonly found: Partition }
  | { readonly action: 'recreate'; readonly found: Partition }
  | { readonly action: 'refuse'; readonly code: string; readonly reason: string };

export type Found = {
  readonly partition: Partition;
  readonly uses: readonly Use[];
  /** By arrays that nothing uses, and that may be stopped when it goes. */
  readonly idle: readonly Use[];
  /** Free sectors right before it, and right behind. */
  readonly freeBefore: number;
  readonly freeBehind: number;
};

export const decidePartition = (asked: AskedPartition, found: Found | null, disk: Disk): Decision => {
  if (found === null) return { action: asked.shouldExist ? 'create' : 'none' };
  const change = decideFound(asked, found, sectorsPerMiB(disk));
  const [use] = change.action === 'resize' ? [...found.uses, ...found.idle] : found.uses;
  if (use === undefined || change.action === 'keep' || change.action === 'refuse') return change;
  return { action: 'refuse', code: 'partition-in-use', reason: `it is in use: ${describeUse(use)}` };
};

const decideFound = (asked: AskedPartition, found: Found, unit: number): Decision => {
  const { partition } = found;
  if (!asked.shouldExist)
    return asked.wipePartitionEntry ? { action: 'delete', found: partition } : refuseToDelete();
  const different = differences(asked, found, unit);
  if (different.length === 0) return { action: 'keep', found: partition };
  if (asked.resize && different.every(({ field }) => field === 'size'))
    return { action: 'resize', found: partition };
  if (asked.wipePartitionEntry) return { action: 'recreate', found: partition };
  const reason = `it differs: ${different.map(({ text }) => text).join(', ')} (set "wipePartitionEntry" to make it anew)`;
  return { action: 'refuse', code: 'partition-differs', reason };
};

const refuseToDelete = (): Decision => ({
  action: 'refuse',
  code: 'partition-exists',
  reason: 'it exists and "shouldExist" is false (set "wipePartitionEntry" to delete it)',
});

export const describeUse = ({ device, by, name }: Use): string => {
  if (by === 'mount') return `"${device}" is mounted at "${name}"`;
  return by === 'swap' ? `"${device}" is swap space` : `"${device}" is part of the ${holders[by]} "${name}"`;
};

const holders: Readonly<Record<StackedKind, string>> = {
  array: 'RAID array',
  volume: 'encrypted volume',
  'logical-volume': 'LVM volume',
  device: 'device',
};

type Difference = { readonly field: string; readonly text: string };

const differences = (asked: AskedPartition, found: Found, unit: number): readonly Difference[] => {
  const { partition } = found;
  const checks = [
    check('label', asked.label, partition.label),
    check('type GUID', asked.typeGuid?.toUpperCase(), partition.typeGuid),
    check('GUID', asked.guid?.toUpperCase(), partition.guid),
    checkStart(asked.startMiB, found, unit),
    check(
      'attributes',
      asked.attributes && bitText(asked.attributes),
      bitText(attributeBits(partition.attributes)),
    ),
    checkSize(asked.sizeMiB, found, unit),
  ];
  return checks.filter((difference) => difference !== null);
};

const bitText = (bits: readonly number[]): string => [...bits].sort((a, b) => a - b).join(',');

/** Nothing asked is nothing different. */
const check = <T extends string | number>(
  field: string,
  asked: T | undefined,
  found: T,
): Difference | null =>
  asked === undefined || asked === found
    ? null
    : { field, text: `${field} is "${found}", "${asked}" is wanted` };

const checkStart = (startMiB: number | undefined, found: Found, unit: number): Difference | null => {
  const { freeBefore, partition } = found;
  if (startMiB !== 0) return check('start in MiB', startMiB, partition.startSector / unit);
  if (freeBefore < unit) return null;
  return { field: 'start', text: `there are ${Math.floor(freeBefore / unit)} MiB free before it` };
};

const checkSize = (sizeMiB: number | undefined, found: Found, unit: number): Difference | null => {
  const { freeBehind, partition } = found;
  if (sizeMiB !== 0) return check('size', sizeMiB, partition.sectors / unit);
  if (freeBehind < unit) return null;
  return { field: 'size', text: `there are ${Math.floor(freeBehind / unit)} MiB free behind it` };
};
