import { isList, isObject } from '../../schema/json.ts';
import type { Host } from '../host/host.ts';
import type { Block } from './blocks.ts';
import type { Disk, Partition, Table } from './facts.ts';
import type { Links } from './links.ts';

export const readDisk = async (host: Host, block: Block, links: Links): Promise<Disk> => ({
  path: block.path,
  links: links.get(block.path) ?? [],
  sectorBytes: block.sectorBytes,
  sectors: block.bytes / block.sectorBytes,
  table: await readTable(host, block.path, links),
});

const readTable = async (host: Host, path: string, links: Links): Promise<Table> => {
  const { stdout, stderr, exitCode } = await host.run(['sfdisk', '--json', path], { accept: [0, 1] });
  if (exitCode === 0) return parseTable(stdout, links);
  if (stderr.includes('does not contain a recognized partition table')) return { kind: 'none' };
  return { kind: 'unreadable', reason: stderr.trim() };
};

/** Output of `sfdisk --json`. */
export const parseTable = (json: string, links: Links): Table => {
  const parsed: unknown = JSON.parse(json);
  const table = isObject(parsed) && isObject(parsed['partitiontable']) ? parsed['partitiontable'] : {};
  const label = textOf(table['label']);
  if (label !== 'gpt') return { kind: 'foreign', label };
  const partitions = isList(table['partitions']) ? table['partitions'] : [];
  return {
    kind: 'gpt',
    id: textOf(table['id']),
    firstSector: Number(table['firstlba']),
    lastSector: Number(table['lastlba']),
    partitions: partitions.map((entry) => parsePartition(entry, links)),
  };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const parsePartition = (entry: unknown, links: Links): Partition => {
  const fields = isObject(entry) ? entry : {};
  const text = (name: string) => textOf(fields[name]);
  const [path, label, guid] = [text('node'), text('name'), text('uuid')];
  const own = [`/dev/disk/by-partlabel/${encodeLink(label)}`, `/dev/disk/by-partuuid/${guid.toLowerCase()}`];
  return {
    number: Number(/\d+$/.exec(path)?.[0]),
    path,
    links: [...new Set([...(links.get(path) ?? []), ...(label === '' ? own.slice(1) : own)])],
    label,
    typeGuid: text('type').toUpperCase(),
    guid: guid.toUpperCase(),
    startSector: Number(fields['start']),
    sectors: Number(fields['size']),
    attributes: text('attrs'),
  };
};

/** udev's links have bytes other than these as \xNN. */
export const encodeLink = (label: string): string =>
  [...new TextEncoder().encode(label)]
    .map((byte) => (byte >= 0x80 || isPlain(byte) ? String.fromCharCode(byte) : escapeByte(byte)))
    .join('');

const isPlain = (byte: number): boolean => /[0-9A-Za-z#+\-.:=@_]/.test(String.fromCharCode(byte));

export const escapeByte = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;
