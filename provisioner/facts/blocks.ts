import type { Host } from '../host/host.ts';
import type { Use } from './facts.ts';
import type { MountLine } from './mounts.ts';
import { readText } from './text.ts';

/** A disk, a partition or a device made of others, as the kernel has it. */
export type Block = {
  readonly name: string;
  readonly path: string;
  /** `major:minor`. */
  readonly number: string;
  readonly bytes: number;
  readonly sectorBytes: number;
  /** Name of the disk that a partition is on. */
  readonly disk: string | null;
  /** Names of devices that sit on this one. */
  readonly holders: readonly string[];
  /** Names of devices that this one sits on. */
  readonly slaves: readonly string[];
};

const sysfs = '/sys/class/block';
/** No disks: memory, optical drives, floppies; loop devices count when they are asked for by name. */
const notDisks = /^(loop|ram|zram|sr|fd|nbd|mtdblock)\d/;

export const readBlocks = async (host: Host): Promise<readonly Block[]> =>
  Promise.all((await host.list(sysfs)).map((name) => readBlock(host, name)));

const readBlock = async (host: Host, name: string): Promise<Block> => {
  const dir = `${sysfs}/${name}`;
  const number = async (file: string) => Number.parseInt(await readText(host, `${dir}/${file}`), 10) || 0;
  const parts = ((await host.realPath(dir)) ?? dir).split('/');
  const isPartition = (await host.stat(`${dir}/partition`)) !== null;
  return {
    name,
    path: `/dev/${name.replaceAll('!', '/')}`,
    number: (await readText(host, `${dir}/dev`)).trim(),
    // The kernel counts in 512 bytes whatever the disk's own sectors are.
    bytes: (await number('size')) * 512,
    sectorBytes: isPartition ? 512 : await number('queue/logical_block_size'),
    disk: isPartition ? (parts.at(-2) ?? null) : null,
    holders: await host.list(`${dir}/holders`),
    slaves: await host.list(`${dir}/slaves`),
  };
};

export const disksOf = (blocks: readonly Block[], asked: readonly string[]): readonly Block[] =>
  blocks.filter(
    ({ name, path, disk, bytes, slaves }) =>
      asked.includes(path) ||
      (asked.length === 0 && disk === null && bytes > 0 && slaves.length === 0 && !notDisks.test(name)),
  );

/** Who holds a device: mounts of it, and devices on top of it. Swaps are another list. */
export const usesOf = (blocks: readonly Block[], mounts: readonly MountLine[]): readonly Use[] =>
  blocks.flatMap((block) => [
    ...mounts
      .filter(({ number, source }) => number === block.number || source === block.path)
      .map(({ path }): Use => ({ device: block.path, by: 'mount', name: path })),
    ...block.holders.map((name): Use => ({ device: block.path, by: 'device', name })),
  ]);

/** The disk below the root filesystem, through whatever is stacked between; null, it is on none of them. */
export const bootDiskOf = (blocks: readonly Block[], mounts: readonly MountLine[], root: string) => {
  const mounted = mounts.findLast(({ path }) => path === root);
  const block = blocks.find(({ number, path }) => number === mounted?.number || path === mounted?.source);
  return block === undefined ? null : (diskBelow(blocks, block)?.path ?? null);
};

const diskBelow = (blocks: readonly Block[], block: Block): Block | undefined => {
  const lower = block.disk ?? block.slaves[0];
  if (lower === undefined) return block;
  const found = blocks.find(({ name }) => name === lower);
  return found && diskBelow(blocks, found);
};
