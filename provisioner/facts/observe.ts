import type { Host } from '../host/host.ts';
import { readAccounts } from './accounts.ts';
import { type Block, bootDiskOf, disksOf, readBlocks, usesOf } from './blocks.ts';
import type { Disk, Facts, Run } from './facts.ts';
import { readMachine } from './machine.ts';
import { mountsBelow, readMounts, readSwaps } from './mounts.ts';
import { readPaths, type WantedPath } from './paths.ts';
import { readSignatures } from './signatures.ts';
import { type Links, readDisk, readLinks } from './tables.ts';
import { below } from './text.ts';
import { readUnits } from './units.ts';

/** What a config makes worth looking at. */
export type Wanted = { readonly paths: readonly WantedPath[]; readonly units: readonly string[] };

export type Where = {
  readonly root: string;
  /** Disks to look at; none, all that are no loop devices. */
  readonly disks: readonly string[];
};

export const provisionedMarker = '/var/lib/glowplug/provisioned.json';

export const observe = async (host: Host, where: Where, wanted: Wanted, run: Run): Promise<Facts> => {
  const { root } = where;
  const [mounts, swaps, blocks, links] = await Promise.all([
    readMounts(host),
    readSwaps(host),
    readBlocks(host),
    readLinks(host),
  ]);
  const disks = await readDisks(host, disksOf(blocks, where.disks), links);
  return {
    version: 1,
    root,
    machine: await readMachine(host),
    bootDisk: bootDiskOf(blocks, mounts, root),
    disks,
    signatures: await readSignatures(host, disks.flatMap(devicesOf)),
    uses: [...usesOf(blocks, mounts), ...swaps],
    mounts: mountsBelow(mounts, root),
    paths: await readPaths(host, root, wanted.paths),
    accounts: await readAccounts(host, root),
    units: await readUnits(host, root, wanted.units),
    provisioned: (await host.stat(below(root, provisionedMarker))) !== null,
    run,
  };
};

const readDisks = (host: Host, blocks: readonly Block[], links: Links): Promise<readonly Disk[]> =>
  Promise.all(blocks.map((block) => readDisk(host, block, links)));

/** What may hold a filesystem: each partition, or a disk without a table. */
const devicesOf = ({ path, table }: Disk): readonly string[] => {
  if (table.kind === 'gpt') return table.partitions.map((partition) => partition.path);
  return table.kind === 'none' ? [path] : [];
};
