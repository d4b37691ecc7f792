import type { YamlNode } from '../../../transpiler/yaml/tree.ts';
import { at, listOf, mapOf, textAt, textOf, treeOf } from '../../tree.ts';
import type { Kit } from '../source.ts';

type Disk = { readonly device: YamlNode; readonly setup: YamlNode };

/** A filesystem of `fs_setup` that one of the partitions is for. */
export type Placed = {
  /** The disk that the author named. */
  readonly named: string;
  /** Label of its partition, if `disk_setup` makes it one. */
  readonly partition: string | undefined;
  readonly number: number;
};

/** What is to be of a disk: one partition for all of it, or shares whose size only the machine knows. */
export const diskOf = (disk: Disk, filesystems: readonly Placed[], { tell }: Kit): readonly YamlNode[] => {
  const { device, setup } = disk;
  const name = textOf(device) ?? '';
  const layout = at(setup, 'layout');
  const parts = partsOf(layout);
  if (textAt(setup, 'table_type') !== 'gpt')
    tell.note(at(setup, 'table_type') ?? device, 'a table of the type MBR', 'disks are partitioned by GPT');
  const own = parts.map((part, i) =>
    partitionOf(part, labelIn(filesystems, { disk: name, number: i + 1, count: parts.length })),
  );
  if (name.startsWith('/dev/') && parts.length <= 1) return [withParts(disk, own)];
  tell.lose(layout ?? device, {
    code: 'value-unknown',
    message: name.startsWith('/dev/')
      ? `Shares of "${name}", whose size only the machine knows`
      : `"${name}" is a name that only the platform knows`,
    help: name.startsWith('/dev/')
      ? `Put {device: ${name}, ${textAt(setup, 'overwrite') === 'true' ? 'wipe_table: true, ' : ''}partitions: [${own.map(adviceFor).join(', ')}]} into storage.disks: 1 GiB is 1024, and the last takes what is left`
      : 'Write the disk in storage.disks as the machine has it, best below /dev/disk/by-id, with a label and a size_mib for each partition, and its filesystems by /dev/disk/by-partlabel/LABEL',
  });
  return [];
};

/** How many partitions a layout makes. */
export const partsOf = (layout: YamlNode | undefined): readonly YamlNode[] => {
  if (layout?.kind === 'list') return layout.items;
  return layout !== undefined && textOf(layout) === 'true' ? [layout] : [];
};

type Numbered = { readonly disk: string; readonly number: number; readonly count: number };

const labelIn = (filesystems: readonly Placed[], { disk, number, count }: Numbered): string => {
  const own = filesystems.find(
    (one) => one.named === disk && one.partition !== undefined && (count <= 1 || one.number === number),
  );
  return own?.partition ?? partitionLabel(disk, number, count);
};

/** Of a partition that the author gave none. */
export const partitionLabel = (disk: string, number: number, count: number): string =>
  `${disk.replace(/^\/dev\/(disk\/by-[a-z]+\/)?/, '').replaceAll(/[/:]/g, '-')}${count <= 1 ? '' : `-${number}`}`.slice(
    -36,
  );

type Partition = {
  readonly part: YamlNode;
  readonly label: string;
  readonly typeGuid: string | undefined;
  readonly share: string;
};

/** The types of an MBR that are told from Linux data. */
const types: Readonly<Record<string, string>> = {
  82: '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f',
  swap: '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f',
};

const partitionOf = (part: YamlNode, label: string): Partition => {
  const [share, type] =
    part.kind === 'list' ? part.items.map((item) => textOf(item) ?? '') : [textOf(part) ?? ''];
  return { part, label, typeGuid: types[type ?? ''], share: share ?? '' };
};

const adviceFor = ({ label, typeGuid, share }: Partition, i: number, all: readonly Partition[]): string => {
  const size = i === all.length - 1 ? '' : `, size_mib: ${share} % of the disk`;
  return `{label: ${label}${size}${typeGuid === undefined ? '' : `, type_guid: ${typeGuid}`}}`;
};

const withParts = ({ device, setup }: Disk, own: readonly Partition[]): YamlNode => {
  const partitions = own.map(({ part, label, typeGuid }) =>
    treeOf({ label, size_mib: 0, ...(typeGuid === undefined ? {} : { type_guid: typeGuid }) }, part),
  );
  return mapOf(
    [
      ['device', device],
      ['wipe_table', textAt(setup, 'overwrite') === 'true' ? at(setup, 'overwrite') : undefined],
      ['partitions', partitions.length === 0 ? undefined : listOf(partitions, device)],
    ],
    device,
  );
};
