import type { Disk } from '../facts/facts.ts';
import type { Extent } from './space.ts';

export const sectorsPerMiB = (disk: Disk): number => 2 ** 20 / disk.sectorBytes;

/** Sectors that partitions may have: between the two copies of the table, of the disk's real size. */
export const usable = (disk: Disk): Extent => {
  const entrySectors = Math.ceil((128 * 128) / disk.sectorBytes);
  const first = disk.table.kind === 'gpt' ? disk.table.firstSector : sectorsPerMiB(disk);
  return { start: first, end: disk.sectors - entrySectors - 1 };
};

export const extentOf = ({
  startSector,
  sectors,
}: {
  readonly startSector: number;
  readonly sectors: number;
}): Extent => ({ start: startSector, end: startSector + sectors });

export const partitionPath = (disk: string, number: number): string =>
  /\d$/.test(disk) ? `${disk}p${number}` : `${disk}${number}`;
