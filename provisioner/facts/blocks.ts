import type { Host } from '../host/host.ts';
import { arrayPath } from './arrays.ts';
import type { Stacked, StackedKind, Use } from './facts.ts';
import type { Links } from './links.ts';
import type { MountLine } from './mounts.ts';
import { readText } from './text.ts';

/** A disk, a partition or a device made of others, as the kernel has it. */
export type Block = {
  /** The kernel's. */
  readonly name: string;
  /** The one that stays from boot to boot, where the kernel numbers devices as they come. */
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
  /** null, a disk or a partition. */
  readonly kind: StackedKind | null;
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
    ...(await identify(host, dir, kernelPath(name))),
    number: (await readText(host, `${dir}/dev`)).trim(),
    // The kernel counts in 512 bytes whatever the disk's own sectors are.
    bytes: (await number('size')) * 512,
    sectorBytes: isPartition ? 512 : await number('queue/logical_block_size'),
    disk: isPartition ? (parts.at(-2) ?? null) : null,
    holders: await host.list(`${dir}/holders`),
    slaves: await host.list(`${dir}/slaves`),
  };
};

const kernelPath = (name: string): string => `/dev/${name.replaceAll('!', '/')}`;

const idle = ['clear', 'inactive'];

const identify = async (host: Host, dir: string, path: string): Promise<Pick<Block, 'path' | 'kind'>> => {
  const state = (await readText(host, `${dir}/md/array_state`)).trim();
  // udev names an array only when it runs.
  if (idle.includes(state)) return { path, kind: 'array' };
  if (state !== '') return { path: await arrayPath(host, path), kind: 'array' };
  if ((await host.stat(`${dir}/dm`)) === null) return { path, kind: null };
  const mapped = (await readText(host, `${dir}/dm/name`)).trim();
  return { path: `/dev/mapper/${mapped}`, kind: mappedKind(await readText(host, `${dir}/dm/uuid`)) };
};

/** Whoever makes a device of device-mapper says so at the beginning of its uuid. */
const mappedKind = (uuid: string): StackedKind => {
  if (uuid.startsWith('LVM-')) return 'logical-volume';
  return /^CRYPT-(LUKS|PLAIN)/.test(uuid) ? 'volume' : 'device';
};

export const disksOf = (blocks: readonly Block[], asked: readonly string[]): readonly Block[] =>
  blocks.filter(
    ({ name, path, disk, bytes, kind }) =>
      asked.includes(path) ||
      (asked.length === 0 && disk === null && bytes > 0 && kind === null && !notDisks.test(name)),
  );

/** Devices made of others, and their names; one that is not running has no bytes. */
export const stackedOf = (blocks: readonly Block[], links: Links): readonly Stacked[] =>
  blocks.flatMap(({ name, path, kind, bytes, slaves }) => {
    if (kind === null || bytes === 0) return [];
    const names = [kernelPath(name), ...(links.get(kernelPath(name)) ?? [])].filter((one) => one !== path);
    return [{ path, links: names, kind, bytes, on: blocks.filter(isNamed(slaves)).map((one) => one.path) }];
  });

const isNamed =
  (names: readonly string[]) =>
  ({ name }: Block): boolean =>
    names.includes(name);

/** Who holds a device: mounts of it, swaps, and devices on top of it. */
export const usesOf = (
  blocks: readonly Block[],
  mounts: readonly MountLine[],
  swaps: readonly string[],
): readonly Use[] =>
  blocks.flatMap((block) => [
    ...mounts
      .filter(({ number, source }) => number === block.number || isPathOf(block, source))
      .map(({ path }): Use => ({ device: block.path, by: 'mount', name: path })),
    ...swaps
      .filter((path) => isPathOf(block, path))
      .map((): Use => ({ device: block.path, by: 'swap', name: 'swap' })),
    ...blocks
      .filter(isNamed(block.holders))
      .map(({ kind, path }): Use => ({ device: block.path, by: kind ?? 'device', name: path })),
  ]);

const isPathOf = ({ name, path }: Block, known: string): boolean =>
  known === path || known === kernelPath(name);

/** The disk below the root filesystem, through whatever is stacked between; null, it is on none of them. */
export const bootDiskOf = (blocks: readonly Block[], mounts: readonly MountLine[], root: string) => {
  const mounted = mounts.findLast(({ path }) => path === root);
  const block = blocks.find((one) => one.number === mounted?.number || isPathOf(one, mounted?.source ?? ''));
  return block === undefined ? null : (diskBelow(blocks, block)?.path ?? null);
};

const diskBelow = (blocks: readonly Block[], block: Block): Block | undefined => {
  const lower = block.disk ?? block.slaves[0];
  if (lower === undefined) return block;
  const found = blocks.find(({ name }) => name === lower);
  return found && diskBelow(blocks, found);
};
