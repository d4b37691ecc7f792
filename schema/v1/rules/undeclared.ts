import { error, type Problem } from '../../problem.ts';
import { mostSimilar } from '../../problems/similar.ts';
import type { Config } from '../config.ts';

const byLabel = '/dev/disk/by-partlabel/';

type Named = { readonly device: string; readonly at: string; readonly of: string };

/** A partition that is named by its label and that no disk declares. */
export const undeclaredDevice = (
  { storage: { disks } }: Config,
  { device, at, of }: Named,
): readonly Problem[] => {
  if (!device.startsWith(byLabel)) return [];
  const label = device.slice(byLabel.length);
  const partitions = disks.flatMap((disk) => disk.partitions).filter(({ shouldExist }) => shouldExist);
  const labels = partitions.flatMap((partition) => partition.label ?? []);
  if (labels.includes(label)) return [];
  if (label.startsWith('glowplug-'))
    return [
      error(
        'reserved-device',
        at,
        `"${device}" is one of Glowplug’s own partitions, which it formats and mounts itself`,
        'See persistence.state for the state partition',
      ),
    ];
  const similar = mostSimilar(label, labels);
  return [
    error(
      'undeclared-device',
      at,
      `No disk in storage.disks has a partition labelled "${label}" for ${of} on "${device}"`,
      similar
        ? `Did you mean "${byLabel}${similar}"?`
        : 'Declare the partition with that label, or name another device',
    ),
  ];
};
