import { formatMiB } from '../../provisioner/console/describe.ts';
import type { Disk, Facts, Partition } from '../../provisioner/facts/facts.ts';
import { extentOf, sectorsPerMiB, usable } from '../../provisioner/stages/geometry.ts';
import type { Entry, Layout } from '../../provisioner/stages/layout.ts';
import { freeExtents, length } from '../../provisioner/stages/space.ts';
import type { Step } from '../../provisioner/steps.ts';
import { table } from '../table.ts';

/** A partition before and after first boot. */
export type PartitionRow = {
  readonly path: string;
  readonly number: number;
  readonly label: string;
  readonly nowMiB: number | null;
  readonly thenMiB: number | null;
  readonly change: 'kept' | 'created' | 'resized' | 'deleted';
  /** What is made on it; absent, what is on it stays. */
  readonly makes: string | null;
  readonly mountedAt: string | null;
};

export type DiskPicture = {
  readonly device: string;
  readonly names: readonly string[];
  readonly sizeMiB: number;
  readonly isBootDisk: boolean;
  readonly wipesTable: boolean;
  readonly partitions: readonly PartitionRow[];
  readonly freeNowMiB: number;
  readonly freeThenMiB: number;
};

type Planned = { readonly facts: Facts; readonly steps: readonly Step[] };

/** A disk before and after. */
export const pictureDisk = (layout: Layout, { facts, steps }: Planned): DiskPicture => {
  const { disk, entries, deleted, wipesTable } = layout;
  const now = disk.table.kind === 'gpt' ? disk.table.partitions : [];
  const unit = sectorsPerMiB(disk);
  const removed = (wipesTable ? now : deleted).map((one) => removedRow(one, unit));
  return {
    device: disk.path,
    names: disk.links,
    sizeMiB: disk.sectors / unit,
    isBootDisk: facts.bootDisk === disk.path,
    wipesTable,
    partitions: [
      ...removed,
      ...entries.map((entry) => ({ ...entryRow(entry, unit), ...usesOf(entry.path, steps) })),
    ],
    freeNowMiB: freeMiB(disk, now),
    freeThenMiB: freeMiB(disk, entries),
  };
};

const freeMiB = (disk: Disk, taken: readonly (Partition | Entry)[]): number => {
  const unit = sectorsPerMiB(disk);
  const free = freeExtents(usable(disk), taken.map(extentOf), unit);
  return free.reduce((sum, extent) => sum + length(extent), 0) / unit;
};

const removedRow = ({ path, number, label, sectors }: Partition, unit: number): PartitionRow => ({
  path,
  number,
  label,
  nowMiB: sectors / unit,
  thenMiB: null,
  change: 'deleted',
  makes: null,
  mountedAt: null,
});

const entryRow = ({ path, number, label, sectors, found, change }: Entry, unit: number) => ({
  path,
  number,
  label,
  nowMiB: found === null ? null : found.sectors / unit,
  thenMiB: sectors / unit,
  change,
});

const usesOf = (path: string, steps: readonly Step[]): Pick<PartitionRow, 'makes' | 'mountedAt'> => {
  const made = steps.find((step) => step.kind === 'make-filesystem' && step.device === path);
  const mounted = steps.find((step) => step.kind === 'mount' && step.device === path);
  return {
    makes: made?.kind === 'make-filesystem' ? made.format : null,
    mountedAt: mounted?.kind === 'mount' ? mounted.path : null,
  };
};

/** The same as a table. */
export const showDisk = (disk: DiskPicture): readonly string[] => {
  const names = [...disk.names, ...(disk.isBootDisk ? ['the boot disk'] : [])];
  const heading = [disk.device, ...names, formatMiB(disk.sizeMiB)].join(', ');
  const rows = [...disk.partitions].sort((a, b) => a.number - b.number).map(rowOf);
  const size = (sizeMiB: number) => (sizeMiB < 1 ? '-' : formatMiB(sizeMiB));
  return [
    heading,
    ...(disk.wipesTable ? ['  its partition table is wiped, and all that is on it is lost'] : []),
    ...table([
      ['#', 'label', 'now', 'then', 'change', 'filesystem', 'mounted at'],
      ...rows,
      ['', '(free)', size(disk.freeNowMiB), size(disk.freeThenMiB)],
    ]),
    '',
  ];
};

const rowOf = ({
  number,
  label,
  nowMiB,
  thenMiB,
  change,
  makes,
  mountedAt,
}: PartitionRow): readonly string[] => [
  String(number),
  label,
  nowMiB === null ? '-' : formatMiB(nowMiB),
  thenMiB === null ? '-' : formatMiB(thenMiB),
  change,
  makes === null ? '' : `new ${makes}`,
  mountedAt ?? '',
];
