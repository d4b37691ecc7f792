import type { Disk, Facts, Partition, Signature } from '../facts/facts.ts';
import type { Device } from './device.ts';
import { isBlanked } from './disks.ts';
import { linksOf } from './entry-links.ts';
import { extentOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { length } from './space.ts';
import { findDisk, isNamed } from './state.ts';

/** A device of a disk, or one made of others that is there already; null, nobody declares it and it does not exist. */
export const findDevice = (name: string, facts: Facts, layouts: readonly Layout[]): Device | null =>
  declaredDevice(name, facts, layouts) ?? existingDevice(name, facts, layouts);

/** Whether it is a disk that has partitions or will have them: whatever is on the whole of it would take their table away. */
export const isPartitioned = (name: string, layouts: readonly Layout[]): boolean =>
  layouts.some(({ disk, entries }) => entries.length > 0 && isNamed(disk, name));

const declaredDevice = (name: string, facts: Facts, layouts: readonly Layout[]): Device | null => {
  const blanked = layouts.find((layout) => isBlanked(layout) && isNamed(layout.disk, name))?.disk;
  if (blanked !== undefined) return wholeDisk(blanked, null);
  for (const layout of layouts)
    for (const entry of layout.entries) {
      if (!isNamed({ path: entry.path, links: linksOf(layout.disk, entry) }, name)) continue;
      const bytes = length(extentOf(entry)) * layout.disk.sectorBytes;
      const signature = entry.isBlank ? null : (facts.signatures[entry.path] ?? null);
      return { path: entry.path, signature, bytes, resizes: entry.asked?.resize ?? false };
    }
  return null;
};

const existingDevice = (name: string, facts: Facts, layouts: readonly Layout[]): Device | null => {
  const signature = (path: string) => facts.signatures[path] ?? null;
  const gone = new Set(layouts.flatMap(goneWith));
  const partition = partitionNamed(name, facts);
  if (partition !== null)
    return gone.has(partition.path)
      ? null
      : {
          path: partition.path,
          signature: signature(partition.path),
          bytes: partition.bytes,
          resizes: false,
        };
  const stacked = facts.stacked.find((one) => isNamed(one, name));
  if (stacked !== undefined)
    return {
      path: stacked.path,
      signature: signature(stacked.path),
      bytes: stacked.bytes,
      resizes: false,
    };
  const disk = findDisk(facts, name);
  if (disk === undefined || disk.table.kind !== 'none') return null;
  return wholeDisk(disk, signature(disk.path));
};

const wholeDisk = ({ path, sectors, sectorBytes }: Disk, signature: Signature | null): Device => ({
  path,
  signature,
  bytes: sectors * sectorBytes,
  resizes: false,
});

const goneWith = ({ disk, wipesTable, deleted }: Layout): readonly string[] => {
  const whole = wipesTable && disk.table.kind === 'gpt' ? disk.table.partitions : [];
  return [...whole, ...deleted].map(({ path }) => path);
};

const partitionNamed = (name: string, facts: Facts): (Partition & { readonly bytes: number }) | null => {
  for (const { table, sectorBytes } of facts.disks) {
    const found = table.kind === 'gpt' ? table.partitions.find((one) => isNamed(one, name)) : undefined;
    if (found !== undefined) return { ...found, bytes: found.sectors * sectorBytes };
  }
  return null;
};
