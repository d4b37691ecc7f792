import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Machine, machineFiles } from './machine.ts';
import { saveMemory } from './memory.ts';
import { type StartOptions, startVm } from './vm.ts';

// The kernel has started and unpacked the initramfs, and its systemd greets; it has yet to load the first disk driver.
const beforeDisks = /Run \/init as init process|^Welcome to /m;

// The kernel says so only when it is let; the restored machine keeps these arguments.
const loud = ['loglevel=7'] as const;

/**
 * A memory snapshot of the machine at the moment when the kernel is up and has not yet seen a disk, made once and kept in
 * its folder. Restored under any content of the disks it is as good as a power-on by `kernel`, without the wait for kernel
 * and initramfs.
 */
export const warmUp = async (machine: Machine, options: StartOptions): Promise<string> => {
  const path = join(machine.dir, machineFiles.memory);
  if (existsSync(path)) return path;
  if (machine.boot.by !== 'kernel')
    throw new Error('Cannot snapshot before the disks are seen: firmware reads them first');
  const heard = { ...machine, kernelArguments: [...machine.kernelArguments, ...loud] };
  const vm = await startVm(heard, options);
  try {
    await vm.console.waitFor(beforeDisks, { timeoutMs: 120_000 });
    await saveMemory(vm.qmp, `${path}.unfinished`);
    if (/virtio_blk/.test(vm.console.text()))
      throw new Error('The snapshot came too late: the disks are seen already');
    renameSync(`${path}.unfinished`, path);
  } finally {
    await vm.kill();
  }
  return path;
};
