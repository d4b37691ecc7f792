import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Disk, Partition } from '../disks.ts';
import { type Rule, repeated } from './rule.ts';

/** Disks and partitions that contradict one another. */
export const checkPartitions: Rule = ({ storage: { disks } }) => [
  ...repeatedDisks(disks),
  ...labelsOnTwoDisks(disks),
  ...disks.flatMap((disk, i) => {
    const at = toPointer('storage', 'disks', i, 'partitions');
    return [...repeatedPartitions(disk, at), ...overlaps(disk, at), ...greedy(disk, at), ...alone(disk, at)];
  }),
];

/** Labels of the image’s own partitions; `glowplug-state` may be declared to put it on another disk. */
const imageLabels = [
  'glowplug-esp',
  'glowplug-root-a',
  'glowplug-verity-a',
  'glowplug-root-b',
  'glowplug-verity-b',
];

const repeatedDisks = (disks: readonly Disk[]): readonly Problem[] =>
  repeated(disks, ({ device }) => device).map(({ index, first, key }) =>
    error(
      'duplicate-disk',
      toPointer('storage', 'disks', index, 'device'),
      `"${key}" is declared twice, by storage.disks[${first}] and storage.disks[${index}]`,
      'Put all its partitions into one of them',
    ),
  );

const labelsOnTwoDisks = (disks: readonly Disk[]): readonly Problem[] => {
  const labelled = disks.flatMap(({ partitions }, disk) =>
    partitions.flatMap(({ label, shouldExist }, partition) =>
      label && shouldExist ? [{ label, disk, partition }] : [],
    ),
  );
  return repeated(labelled, ({ label }) => label).flatMap(({ item, first, key }) =>
    labelled[first]?.disk === item.disk
      ? []
      : [
          warning(
            'duplicate-partition-label',
            toPointer('storage', 'disks', item.disk, 'partitions', item.partition, 'label'),
            `Partitions of two disks are labelled "${key}", so /dev/disk/by-partlabel/${key} may be either`,
            'Give each its own label',
          ),
        ],
  );
};

const repeatedPartitions = ({ device, partitions }: Disk, at: string): readonly Problem[] => [
  ...repeated(partitions, ({ label, shouldExist }) => (shouldExist ? label : undefined)).map(
    ({ index, key }) =>
      error(
        'duplicate-partition-label',
        `${at}/${index}/label`,
        `Two partitions of "${device}" are labelled "${key}"`,
        'Give each its own label',
      ),
  ),
  ...repeated(partitions, ({ number }) => number || undefined).map(({ index, key }) =>
    error(
      'duplicate-partition-number',
      `${at}/${index}/number`,
      `Two partitions of "${device}" have the number ${key}`,
      'Leave the number out for the next free one',
    ),
  ),
  ...repeated(partitions, ({ guid }) => guid?.toLowerCase()).map(({ index, key }) =>
    error(
      'duplicate-partition-guid',
      `${at}/${index}/guid`,
      `Two partitions of "${device}" have the GUID ${key}`,
    ),
  ),
];

type Block = { readonly index: number; readonly startMiB: number; readonly endMiB: number };

/** Partitions whose place is known: both start and size are given. */
const blocks = (partitions: readonly Partition[]): readonly Block[] =>
  partitions.flatMap(({ startMiB, sizeMiB, shouldExist }, index) =>
    shouldExist && startMiB ? [{ index, startMiB, endMiB: startMiB + (sizeMiB || 1) }] : [],
  );

const overlaps = ({ device, partitions }: Disk, at: string): readonly Problem[] => {
  const ordered = [...blocks(partitions)].sort((a, b) => a.startMiB - b.startMiB);
  return ordered.flatMap((block, i) => {
    const before = ordered[i - 1];
    if (!before || before.endMiB <= block.startMiB) return [];
    return [
      error(
        'partitions-overlap',
        `${at}/${block.index}`,
        `${name(partitions, block.index)} of "${device}" starts at ${block.startMiB} MiB, but ${name(partitions, before.index)} ends at ${before.endMiB} MiB`,
        `Start it at ${before.endMiB} MiB or later, or leave the starts out`,
      ),
    ];
  });
};

/** A partition that takes the largest free block leaves nothing to those after it that have no place of their own. */
const greedy = ({ device, wipeTable, partitions }: Disk, at: string): readonly Problem[] =>
  partitions.flatMap((partition, i) => {
    const next = partitions.findIndex((later, j) => j > i && later.shouldExist && !later.startMiB);
    if (!takesAll(partition) || next < 0) return [];
    return [
      (wipeTable ? error : warning)(
        'partition-takes-all',
        `${at}/${i}`,
        `${name(partitions, i)} of "${device}" takes the largest free block and leaves no room for ${name(partitions, next)}`,
        'Give it a size, or put it last',
      ),
    ];
  });

const takesAll = ({ shouldExist, sizeMiB, startMiB }: Partition): boolean =>
  shouldExist && sizeMiB === 0 && !startMiB;

const alone = ({ device, partitions }: Disk, at: string): readonly Problem[] =>
  partitions.flatMap((partition, i) => [
    ...(partition.number === 0 && !partition.label
      ? [
          error(
            'partition-unnamed',
            `${at}/${i}`,
            `Partition ${i} of "${device}" has neither a label nor a number, so it cannot be found again`,
            'Give it a label',
          ),
        ]
      : []),
    ...(imageLabels.includes(partition.label ?? '')
      ? [
          error(
            'reserved-label',
            `${at}/${i}/label`,
            `"${partition.label}" is the label of one of the image’s own partitions`,
            'Choose another label',
          ),
        ]
      : []),
  ]);

const name = (partitions: readonly Partition[], index: number): string => {
  const { label, number } = partitions[index] ?? {};
  if (label) return `partition "${label}"`;
  return number ? `partition ${number}` : `partitions[${index}]`;
};
