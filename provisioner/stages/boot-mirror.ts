import type { Config } from '../../schema/v1/config.ts';
import type { Disk, Facts, Partition } from '../facts/facts.ts';
import type { Plan, Refusal } from '../plan.ts';
import type { CopyEsp, CopyPartition } from '../steps.ts';
import {
  bootDiskOf,
  bootPartitions,
  espLabel,
  isMirrored,
  mirrorBecause,
  mirrorDisks,
} from './boot-partitions.ts';
import { layoutDisks } from './disks.ts';
import type { Entry } from './layout.ts';
import { unfinishedLabel } from './unfinished.ts';

/** Copies of all that boots, on every disk of the mirror that does not have them yet. */
export const planBootMirror = (config: Config, facts: Facts): Plan => {
  if (!isMirrored(config)) return { steps: [], refusals: [] };
  const [boot, disks] = [bootDiskOf(facts), mirrorDisks(config, facts)];
  if (boot === undefined || !disks.includes(boot)) return { steps: [], refusals: [refuseBoot(boot)] };
  const { layouts, refusals } = layoutDisks(config, facts);
  if (refusals.length > 0) return { steps: [], refusals: [] };
  const steps = layouts
    .filter(({ disk }) => disk !== boot && disks.includes(disk))
    .flatMap(({ disk, entries }) => inLine(copiesOn(disk, entries, { boot, facts })));
  return { steps, refusals: [] };
};

const refuseBoot = (boot: Disk | undefined): Refusal => ({
  code: 'boot-disk-not-in-mirror',
  because: mirrorBecause,
  message: `Cannot mirror the boot disk: ${boot === undefined ? 'this machine has none' : `it is "${boot.path}", which is not among the devices`}`,
});

type Source = { readonly boot: Disk; readonly facts: Facts };
type Copy = CopyEsp | CopyPartition;

const copiesOn = (disk: Disk, entries: readonly Entry[], { boot, facts }: Source): readonly Copy[] =>
  bootPartitions(boot).flatMap((source): readonly Copy[] => {
    const entry = entries.find(({ label }) => label === source.label);
    if (entry === undefined) return [];
    if (source.label === espLabel) return isFilled(entry, facts) ? [] : [copyEsp(source, entry)];
    const isEmpty = facts.signatures[source.path] === undefined;
    return isEmpty || entry.found?.guid === source.guid ? [] : [copyPartition(source, entry, disk)];
  });

const isFilled = ({ isBlank, path }: Entry, { signatures }: Facts): boolean => {
  const found = isBlank ? undefined : signatures[path];
  return found !== undefined && found.label !== unfinishedLabel;
};

const common = { stage: 'disks', because: mirrorBecause, needs: [] } as const;

const copyEsp = (source: Partition, { path }: Entry): CopyEsp => ({
  ...common,
  kind: 'copy-esp',
  gives: [`filesystem:${path}`],
  from: source.path,
  to: path,
});

const copyPartition = (source: Partition, { path, number }: Entry, disk: Disk): CopyPartition => ({
  ...common,
  kind: 'copy-partition',
  gives: [`copy:${path}`],
  from: source.path,
  to: path,
  disk: disk.path,
  number,
  guid: source.guid,
});

/** One after the other: each may write the table of the disk. */
const inLine = (copies: readonly Copy[]): readonly Copy[] =>
  copies.map((copy, i) => ({ ...copy, needs: [`device:${copy.to}`, ...(copies[i - 1]?.gives ?? [])] }));
