import { readAddon } from '../boot/addon.ts';
import { isAddonOld } from '../boot/command-line.ts';
import { espOf } from '../boot/esp.ts';
import type { Host } from '../host/host.ts';
import { readAccounts } from './accounts.ts';
import { readMembers } from './arrays.ts';
import { type Block, bootDiskOf, disksOf, readBlocks, stackedOf, usesOf } from './blocks.ts';
import { type Disk, type Facts, freshRun, type MountFact, type Run } from './facts.ts';
import { readIntents } from './intents.ts';
import { type Links, readLinks } from './links.ts';
import { readMachine } from './machine.ts';
import { mountsBelow, readMounts, readSwaps } from './mounts.ts';
import { readPaths, type WantedPath } from './paths.ts';
import { followInRoot } from './resolve.ts';
import { readSignatures } from './signatures.ts';
import { readDisk } from './tables.ts';
import { below } from './text.ts';
import { readUnits } from './units.ts';

/** What a config makes worth looking at. */
export type Wanted = {
  readonly paths: readonly WantedPath[];
  readonly mounts: readonly string[];
  readonly units: readonly string[];
  /** Kernel arguments that should be there; absent, none is asked for. */
  readonly kernelArguments?: readonly string[];
};

export type Where = {
  readonly root: string;
  /** What this run has done already. */
  readonly run?: Run;
  /** Disks to look at, with further names for them; none, all that are no loop devices. */
  readonly disks: readonly Named[];
  /** Given, there are no disks but `disks`, and these are further names of any device. */
  readonly names?: readonly Named[];
};

type Named = { readonly path: string; readonly name: string };

export const provisionedMarker = '/var/lib/glowplug/provisioned.json';

export const observe = async (host: Host, { root, ...where }: Where, wanted: Wanted): Promise<Facts> => {
  const [mounts, swaps, blocks, known] = await Promise.all([
    readMounts(host),
    readSwaps(host),
    readBlocks(host),
    readLinks(host),
  ]);
  const links = withNames(known, [...where.disks, ...(where.names ?? [])]);
  const asked = where.disks.map(({ path }) => path);
  const disksToRead = where.names !== undefined && asked.length === 0 ? [] : disksOf(blocks, asked);
  const isProvisioned = (await host.stat(below(root, provisionedMarker))) !== null;
  const disks = await readDisks(host, disksToRead, links);
  const stacked = stackedOf(blocks, links);
  const signatures = await readSignatures(host, [
    ...disks.flatMap(devicesOf),
    ...stacked.map(({ path }) => path),
  ]);
  const machine = await readMachine(host);
  const bootDisk = bootDiskAmong(disks, bootDiskOf(blocks, mounts, root));
  return {
    version: 1,
    root,
    machine,
    bootDisk,
    addon: await readOldAddon(host, { disks, bootDisk, machine }, wanted.kernelArguments ?? []),
    disks,
    stacked,
    members: await readMembers(host, signatures),
    signatures,
    uses: usesOf(blocks, mounts, swaps),
    mounts: await nameMounts(host, root, { mounts: mountsBelow(mounts, root), paths: wanted.mounts }),
    paths: await readPaths(host, root, { wanted: wanted.paths, run: where.run ?? freshRun }),
    accounts: await readAccounts(host, root),
    units: await readUnits(host, root, wanted.units),
    provisioned: isProvisioned,
    intents: isProvisioned ? [] : await readIntents(host, root),
    run: where.run ?? freshRun,
  };
};

/** Mounted for a look only when another boot may be needed. */
const readOldAddon = async (
  host: Host,
  { machine, ...facts }: Pick<Facts, 'machine' | 'disks' | 'bootDisk'>,
  shouldExist: readonly string[],
): Promise<string | null> => {
  const esp = espOf(facts);
  return esp !== null && isAddonOld(shouldExist, machine.kernelArguments) ? readAddon(host, esp) : null;
};

type NamedMounts = {
  readonly mounts: Readonly<Record<string, MountFact>>;
  readonly paths: readonly string[];
};

/** Mounts by the names that the config has for them too: /home may be a link. */
const nameMounts = async (
  host: Host,
  root: string,
  { mounts, paths }: NamedMounts,
): Promise<Facts['mounts']> => {
  const named = { ...mounts };
  for (const path of paths) {
    const mount = mounts[await followInRoot(host, root, path)];
    if (mount !== undefined) named[path] = mount;
  }
  return named;
};

/** The disk that the root is on, else the one that has our root partition: image files are not mounted from. */
const bootDiskAmong = (disks: readonly Disk[], mounted: string | null): string | null => {
  const found = disks.filter(({ path }) => path === mounted);
  const labelled = disks.filter(
    ({ table }) => table.kind === 'gpt' && table.partitions.some(({ label }) => label === 'glowplug-root-a'),
  );
  const [disk, other] = found.length > 0 ? found : labelled;
  return other === undefined ? (disk?.path ?? null) : null;
};

const withNames = (links: Links, named: readonly Named[]): Links => {
  const all = new Map(links);
  for (const { path, name } of named) all.set(path, [...(all.get(path) ?? []), name]);
  return all;
};

const readDisks = (host: Host, blocks: readonly Block[], links: Links): Promise<readonly Disk[]> =>
  Promise.all(blocks.map((block) => readDisk(host, block, links)));

/** What may hold a filesystem: each partition, or a disk without a table. */
const devicesOf = ({ path, table }: Disk): readonly string[] => {
  if (table.kind === 'gpt') return table.partitions.map((partition) => partition.path);
  return table.kind === 'none' ? [path] : [];
};
