import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { fromTools, type Machine, machineFiles } from '../../support/vm/index.ts';
import { type Extent, kept, sumOf } from './disks.ts';

/** The kept partitions of a machine that is off whose bytes are not what they were. */
export const changedPartitions = async (machine: Machine, tools: string): Promise<string[]> => {
  const changed = [];
  for (const [name, extent] of Object.entries(kept)) {
    const now = await readSum(machine, extent, tools);
    if (now !== sumOf(original(machine), extent)) changed.push(name);
  }
  return changed;
};

const original = ({ disks }: Machine): string => {
  const data = disks.find(({ name }) => name === 'data');
  if (data === undefined || !('image' in data)) throw new Error('unreachable: the data disk has an image');
  return data.image.path;
};

const readSum = async ({ dir }: Machine, { startMiB, sizeMiB }: Extent, tools: string): Promise<string> => {
  const raw = join(dir, 'kept.raw');
  const from = join(dir, machineFiles.disk('data'));
  const blocks = ['bs=1M', `skip=${startMiB}`, `count=${startMiB + sizeMiB}`];
  const argv = ['dd', '-f', 'qcow2', '-O', 'raw', ...blocks, `if=${from}`, `of=${raw}`];
  const [command, ...args] = fromTools(tools, 'qemu-img', argv);
  await execa(command, args);
  const sum = sumOf(raw, { startMiB: 0, sizeMiB });
  rmSync(raw);
  return sum;
};
