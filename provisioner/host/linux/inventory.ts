import si from 'systeminformation';
import type { Inventory } from '../host.ts';

const wanted = {
  system: 'manufacturer, model',
  cpu: 'manufacturer, brand, cores',
  mem: 'total',
  networkInterfaces: 'iface, mac',
} as const;

/** For a person to know the machine by; nothing is decided by it. */
export const inventory = async (): Promise<Inventory> => {
  const { system, cpu, mem, networkInterfaces } = await si.get(wanted);
  return {
    model: words(system.manufacturer, system.model),
    processor: words(cpu.manufacturer, cpu.brand),
    cores: cpu.cores,
    memoryMiB: Math.floor(mem.total / 2 ** 20),
    interfaces: networkInterfaces.map(({ iface, mac }: Interface) => ({ name: iface, mac })),
  };
};

type Interface = { readonly iface: string; readonly mac: string };

const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
