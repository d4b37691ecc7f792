import type { Host } from '../host/host.ts';
import type { Machine } from './facts.ts';
import { readText } from './text.ts';

export const readMachine = async (host: Host): Promise<Machine> => {
  const memory = /^MemTotal:\s+(\d+) kB/m.exec(await readText(host, '/proc/meminfo'));
  return {
    firmware: (await host.stat('/sys/firmware/efi')) === null ? 'bios' : 'uefi',
    architecture: (await readText(host, '/proc/sys/kernel/arch')).trim(),
    memoryMiB: Math.floor(Number(memory?.[1] ?? 0) / 1024),
    kernelArguments: (await readText(host, '/proc/cmdline')).trim(),
  };
};
