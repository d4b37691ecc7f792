import type { Config } from '../config.ts';

/** Whether storage.disks wants partitions on a device: what is on the whole of it would take their table away. */
export const isPartitioned = ({ storage }: Config, device: string): boolean =>
  storage.disks.some(
    (disk) => disk.device === device && disk.partitions.some(({ shouldExist }) => shouldExist),
  );
