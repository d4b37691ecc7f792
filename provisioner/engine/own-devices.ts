import { type Block, readBlocks } from '../facts/blocks.ts';
import type { Where } from '../facts/observe.ts';
import type { Host } from '../host/host.ts';
import type { Scoped } from '../stages/scope.ts';

/** The disks that a config speaks of, whatever they are, by the names it has for them. */
export const ownDevices = async (
  host: Host,
  { storage }: Scoped,
): Promise<Pick<Where, 'disks' | 'names'>> => {
  const asked = [
    ...storage.disks.map(({ device }) => device),
    ...storage.filesystems.map(({ device }) => device),
    ...storage.raid.flatMap(({ devices }) => devices),
    ...storage.luks.map(({ device }) => device),
  ];
  if (asked.length === 0) return { disks: [], names: [] };
  const found = await Promise.all(
    [...new Set(asked)].map(async (name) => ({ name, path: (await host.realPath(name)) ?? name })),
  );
  const blocks = await readBlocks(host);
  const disks = [...new Set(found.flatMap(({ path }) => diskOf(blocks, path) ?? []))];
  return {
    disks: disks.map((path) => ({ path, name: path })),
    names: found.filter(({ name, path }) => name !== path),
  };
};

const diskOf = (blocks: readonly Block[], path: string): string | undefined => {
  const block = blocks.find((one) => one.path === path);
  if (block === undefined || block.kind !== null) return undefined;
  return block.disk === null ? path : blocks.find(({ name }) => name === block.disk)?.path;
};
