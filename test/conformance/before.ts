import {
  chmodSync,
  chownSync,
  lchownSync,
  linkSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DiskBefore, FilesystemBefore, Format, PartitionBefore, Thing, Tree } from './case.ts';
import { feed, sh } from './sh.ts';

/** Disks as loop devices, by their names in the case. */
export type Disks = Readonly<Record<string, string>>;

/** Device of a disk, or of a partition of it. */
export const deviceOf = (disk: string, number: number): string => `${disk}p${number}`;

export const attachDisk = async (
  image: string,
  { sizeMiB = 64, sectorBytes = 512 }: DiskBefore,
): Promise<string> => {
  writeFileSync(image, '');
  truncateSync(image, sizeMiB * 2 ** 20);
  const options = ['--find', '--show', '--partscan', `--sector-size=${sectorBytes}`] as const;
  return (await sh('losetup', ...options, image)).trim();
};

export const fillDisk = async (device: string, disk: DiskBefore): Promise<void> => {
  const { table, partitions = [], filesystem } = disk;
  if (table !== undefined) {
    const script = [`label: ${table}`, ...partitions.map((one) => partitionLine(one, table))].join('\n');
    await feed(`${script}\n`, 'sfdisk', '--quiet', '--no-reread', '--no-tell-kernel', device);
    for (const { number } of partitions) await sh('partx', '--add', '--nr', String(number), device);
  }
  if (filesystem !== undefined) await makeFilesystem(device, filesystem);
  for (const { number, filesystem: own } of partitions)
    if (own !== undefined) await makeFilesystem(deviceOf(device, number), own);
};

const linuxData = '0FC63DAF-8483-4772-8E79-3D69D8477DE4';

const partitionLine = (one: PartitionBefore, table: 'gpt' | 'dos'): string => {
  const type = table === 'dos' ? '83' : (one.typeGuid ?? linuxData);
  const guid = one.guid === undefined ? '' : `, uuid=${one.guid}`;
  const name = one.label === undefined ? '' : `, name="${one.label}"`;
  return `${one.number} : start=${one.startMiB}MiB, size=${one.sizeMiB}MiB, type=${type}${guid}${name}`;
};

const mkfs: Readonly<Record<Format, (label: string, uuid: string | undefined) => [string, ...string[]]>> = {
  ext4: (label, uuid) => ['mkfs.ext4', '-q', '-F', '-L', label, ...(uuid === undefined ? [] : ['-U', uuid])],
  xfs: (label, uuid) => [
    'mkfs.xfs',
    '-q',
    '-f',
    '-L',
    label,
    ...(uuid === undefined ? [] : ['-m', `uuid=${uuid}`]),
  ],
  btrfs: (label, uuid) => [
    'mkfs.btrfs',
    '-q',
    '-f',
    '-L',
    label,
    ...(uuid === undefined ? [] : ['-U', uuid]),
  ],
  vfat: (label, uuid) => [
    'mkfs.vfat',
    '-n',
    label,
    ...(uuid === undefined ? [] : ['-i', uuid.replace('-', '')]),
  ],
  swap: (label, uuid) => ['mkswap', '-q', '-L', label, ...(uuid === undefined ? [] : ['-U', uuid])],
};

const makeFilesystem = async (
  device: string,
  { format, label, uuid, files = {}, busy }: FilesystemBefore,
) => {
  await sh(...mkfs[format](label ?? (format === 'vfat' ? 'NO NAME' : ''), uuid), device);
  const names = Object.entries(files);
  if (names.length > 0)
    await withMount(device, async (at) => {
      for (const [path, text] of names) makeThing(at, path, text);
    });
  if (busy) await sh('mount', '--mkdir', device, `/mnt/busy${device}`);
};

export const withMount = async <T>(device: string, work: (at: string) => Promise<T>): Promise<T> => {
  const at = `/mnt/look${device}`;
  await sh('mount', '--mkdir', device, at);
  try {
    return await work(at);
  } finally {
    await sh('umount', at);
  }
};

export const makeTree = (root: string, tree: Tree): void => {
  for (const [path, thing] of Object.entries(tree)) if (thing !== null) makeThing(root, path, thing);
};

const makeThing = (root: string, path: string, thing: Thing): void => {
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  if (typeof thing === 'string') return writeFileSync(at, thing);
  if ('has' in thing) throw new Error('unreachable: "has" is for what comes after');
  if ('hard' in thing) return linkSync(join(root, thing.hard), at);
  const { uid = 0, gid = 0 } = thing;
  if ('link' in thing) {
    symlinkSync(thing.link, at);
    return lchownSync(at, uid, gid);
  }
  if ('directory' in thing) mkdirSync(at, { recursive: true });
  else writeFileSync(at, thing.text);
  chownSync(at, uid, gid);
  chmodSync(at, thing.mode ?? ('directory' in thing ? 0o755 : 0o644));
};
