import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { type Image, type Machine, machineFiles } from './machine.ts';
import { firmwareDir, fromTools } from './tools.ts';

/** Makes what the machine's folder lacks; what is there stays, as a disk does when the power goes. */
export const makeDisks = async (machine: Machine, tools: string): Promise<void> => {
  if (machine.dir.length > 80)
    throw new Error(`Cannot use "${machine.dir}": a socket in it would have too long a name`);
  mkdirSync(machine.dir, { recursive: true });
  const create = (file: string, args: readonly string[]) => createOnce(join(machine.dir, file), tools, args);
  await create(machineFiles.image, overlay(machine.boot.image));
  for (const disk of machine.disks)
    await create(machineFiles.disk(disk.name), 'image' in disk ? overlay(disk.image) : [`${disk.sizeMiB}M`]);
  const variables = join(machine.dir, machineFiles.firmwareVariables);
  if (machine.boot.by === 'uefi' && !existsSync(variables)) {
    copyFileSync(join(firmwareDir(tools), 'OVMF_VARS_4M.fd'), variables);
  }
};

// The options of `qemu-img create` for a disk that reads from the image until it is written.
const overlay = ({ path, sizeMiB = 0 }: Image): string[] => {
  const backing = statSync(path).size;
  return ['-b', path, '-F', 'raw', String(Math.max(backing, sizeMiB * 2 ** 20))];
};

const createOnce = async (path: string, tools: string, args: readonly string[]): Promise<void> => {
  if (existsSync(path)) return;
  const [size, ...options] = args.toReversed();
  const argv = ['create', '-q', '-f', 'qcow2', ...options.reverse(), path, size ?? ''];
  const [command, ...rest] = fromTools(tools, 'qemu-img', argv);
  await execa(command, rest);
};
