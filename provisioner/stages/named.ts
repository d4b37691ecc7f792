import type { Disk, Facts } from '../facts/facts.ts';

export const isNamed = (thing: { readonly path: string; readonly links: readonly string[] }, name: string) =>
  thing.path === name || thing.links.includes(name);

export const findDisk = (facts: Facts, name: string): Disk | undefined =>
  facts.disks.find((disk) => isNamed(disk, name));
