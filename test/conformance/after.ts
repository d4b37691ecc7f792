import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Disks, deviceOf, withMount } from './before.ts';
import type { After, Attributes, DiskAfter, FilesystemAfter, PartitionAfter, Thing, Tree } from './case.ts';
import { ask, sh } from './sh.ts';

type Found = { readonly disks: Disks; readonly root: string };

/** Everything that is not as the case says, in words; nothing when all is. */
export const differences = async (after: After, { disks, root }: Found): Promise<readonly string[]> => {
  const found = Object.entries(after.root ?? {}).flatMap(([path, thing]) => differsThing(root, path, thing));
  for (const [name, disk] of Object.entries(after.disks ?? {}))
    found.push(...(await differsDisk(name, disk, disks[name] ?? '')));
  return found;
};

const stat = (path: string) => lstatSync(path, { throwIfNoEntry: false });

const differsThing = (root: string, path: string, thing: Thing | null): readonly string[] => {
  const at = join(root, path);
  const found = stat(at);
  if (thing === null) return found === undefined ? [] : [`"${path}" is there`];
  if (found === undefined) return [`"${path}" is not there`];
  if (typeof thing === 'string') return differsText(at, path, thing);
  if ('has' in thing)
    return readFileSync(at, 'utf8').includes(thing.has) ? [] : [`"${path}" has no "${thing.has}"`];
  if ('hard' in thing)
    return lstatSync(join(root, thing.hard)).ino === found.ino ? [] : [`"${path}" is not "${thing.hard}"`];
  const attributes = differsAttributes(path, thing, found);
  if ('link' in thing) {
    const target = found.isSymbolicLink() ? readlinkSync(at) : 'no link';
    return target === thing.link ? attributes : [`"${path}" leads to "${target}", not "${thing.link}"`];
  }
  if ('directory' in thing) return found.isDirectory() ? attributes : [`"${path}" is no directory`];
  return [...differsText(at, path, thing.text), ...attributes];
};

const differsText = (at: string, path: string, text: string): readonly string[] => {
  if (!lstatSync(at).isFile()) return [`"${path}" is no file`];
  const found = readFileSync(at, 'utf8');
  return found === text
    ? []
    : [`"${path}" has ${JSON.stringify(found.slice(0, 200))}, not ${JSON.stringify(text.slice(0, 200))}`];
};

const differsAttributes = (
  path: string,
  wanted: Attributes,
  found: Required<Attributes>,
): readonly string[] =>
  (['mode', 'uid', 'gid'] as const).flatMap((field) => {
    const [want, has] = [wanted[field], field === 'mode' ? found.mode & 0o7777 : found[field]];
    return want === undefined || want === has
      ? []
      : [`"${path}" has ${field} ${has.toString(8)}, not ${want.toString(8)} (octal)`];
  });

const differsDisk = async (name: string, disk: DiskAfter, device: string): Promise<readonly string[]> => [
  ...(disk.filesystem === undefined ? [] : await differsFilesystem(name, disk.filesystem, device)),
  ...(disk.partitions === undefined ? [] : await differsTable(name, disk.partitions, device)),
];

type Entry = Readonly<Record<'node' | 'name' | 'type' | 'uuid', string>> &
  Readonly<Record<'start' | 'size', number>>;
type Dump = {
  readonly partitiontable: { readonly sectorsize: number; readonly partitions?: readonly Entry[] };
};

const differsTable = async (
  name: string,
  wanted: readonly PartitionAfter[],
  device: string,
): Promise<readonly string[]> => {
  const { partitiontable: table }: Dump = JSON.parse(await sh('sfdisk', '--json', device));
  const unit = 2 ** 20 / table.sectorsize;
  const found = (table.partitions ?? []).map((one) => ({
    number: Number(/\d+$/.exec(one.node)?.[0]),
    label: one.name ?? '',
    startMiB: one.start / unit,
    sizeMiB: one.size / unit,
    typeGuid: one.type.toUpperCase(),
    guid: one.uuid.toUpperCase(),
  }));
  const numbers = [found, wanted].map((all) => all.map(({ number }) => number).join(' '));
  if (numbers[0] !== numbers[1]) return [`${name} has the partitions ${numbers[0]}, not ${numbers[1]}`];
  const all: string[] = [];
  for (const [i, want] of wanted.entries()) {
    for (const field of ['label', 'startMiB', 'sizeMiB', 'typeGuid', 'guid'] as const)
      if (want[field] !== undefined && want[field] !== found[i]?.[field])
        all.push(`${name}${want.number} has ${field} ${found[i]?.[field]}, not ${want[field]}`);
    if (want.filesystem !== undefined)
      all.push(
        ...(await differsFilesystem(`${name}${want.number}`, want.filesystem, deviceOf(device, want.number))),
      );
  }
  return all;
};

const differsFilesystem = async (
  name: string,
  wanted: FilesystemAfter | null,
  device: string,
): Promise<readonly string[]> => {
  const fields = new Map(
    (await ask('blkid', '--probe', '--output', 'export', device))
      .split('\n')
      .map((line): [string, string] => {
        const equals = line.indexOf('=');
        return [line.slice(0, equals), line.slice(equals + 1).replaceAll('\\', '')];
      }),
  );
  const format = fields.get('TYPE') ?? null;
  if (wanted === null) return format === null ? [] : [`${name} holds ${format}, not nothing`];
  if (format !== wanted.format) return [`${name} holds ${format}, not ${wanted.format}`];
  const compared = [
    ['label', wanted.label, fields.get('LABEL') ?? ''],
    ['UUID', wanted.uuid, fields.get('UUID') ?? ''],
  ] as const;
  const wrong = compared
    .filter(([, want, has]) => want !== undefined && want !== has)
    .map(([field, want, has]) => `${name} has the ${field} "${has}", not "${want}"`);
  return [...wrong, ...(await differsFiles(name, wanted, device))];
};

const differsFiles = async (
  name: string,
  { format, files = {} }: FilesystemAfter,
  device: string,
): Promise<readonly string[]> => {
  const tree: Tree = files;
  if (Object.keys(tree).length === 0) return [];
  if (format === 'vfat') return differsOnVfat(name, files, device);
  return withMount(device, async (at) =>
    Object.entries(tree).flatMap(([path, thing]) =>
      differsThing(at, path, thing).map((text) => `${name}: ${text}`),
    ),
  );
};

/** The kernel may not know vfat. */
const differsOnVfat = async (
  name: string,
  files: Readonly<Record<string, string | null>>,
  device: string,
): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const found = await ask('mtype', '-i', device, `::${path}`);
    if (found !== (text ?? '')) all.push(`${name}: "${path}" has "${found}", not "${text}"`);
  }
  return all;
};
