import { join } from 'node:path';
import { runInTools } from '../../build/tools/run.ts';

export type Partition = {
  readonly name: string;
  readonly type: string;
  readonly uuid: string;
  readonly start: number;
  readonly size: number;
};

const sectorBytes = 512;

/** The partitions of a disk image, as sfdisk reads them. */
export const readPartitions = async (disk: string): Promise<readonly Partition[]> => {
  const { partitiontable } = JSON.parse(await runInTools(['sfdisk', '--json', disk]));
  return partitiontable.partitions;
};

/** Copies a partition out of a disk image into a file, holes as holes. */
export const extractPartition = async (
  disk: string,
  { start, size }: Partition,
  out: string,
): Promise<void> => {
  const range = [
    `skip=${start * sectorBytes}`,
    `count=${size * sectorBytes}`,
    'iflag=skip_bytes,count_bytes',
  ];
  await runInTools(['dd', `if=${disk}`, `of=${out}`, 'bs=1M', 'conv=sparse', 'status=none', ...range]);
};

/** Copies files out of the EFI system partition of a disk image; the path may have mtools' wildcards. */
export const extractEspFiles = async (disk: string, path: string, to: string): Promise<void> => {
  const esp = (await readPartitions(disk)).find(({ name }) => name === 'glowplug-esp');
  if (esp === undefined) throw new Error(`No EFI system partition in "${disk}"`);
  await runInTools(['mcopy', '-i', `${disk}@@${esp.start * sectorBytes}`, `::${path}`, to]);
};

/** The command line inside a unified kernel image. */
export const readCommandLine = async (uki: string, dir: string): Promise<string> => {
  const section = join(dir, 'cmdline');
  await runInTools(['objcopy', '--output-target=binary', '--only-section=.cmdline', uki, section]);
  return (await Bun.file(section).text()).replace(/\0+$/, '').trim();
};
