import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import { at, entriesOf, itemsAt, listOf, mapOf, pushAt, scalar, textAt, textOf, treeOf } from '../../tree.ts';
import type { Kit } from '../source.ts';
import { type Mount, readMounts } from './mounts.ts';
import type { Reader } from './reader.ts';

/** `disk_setup`, `fs_setup` and `mounts` speak of one another. */
export const disks: Reader = {
  keys: ['disk_setup', 'fs_setup', 'mounts'],
  read: (carried, userData, kit) => {
    const mounts = readMounts(userData, kit);
    const filesystems = itemsAt(userData, 'fs_setup').flatMap((item) => filesystemOf(item, userData, kit));
    const partitioned = entriesOf(at(userData, 'disk_setup')).flatMap(({ key, keySpan, value }) =>
      diskOf({ device: scalar(key, keySpan), setup: value }, filesystems, kit),
    );
    const placed = filesystems.map((filesystem) => mounted(filesystem, mounts));
    const others = mounts.filter((mount) => !filesystems.some((filesystem) => isOf(mount, filesystem)));
    const root = pushAt(carried.root, ['storage', 'disks'], partitioned);
    return {
      ...carried,
      root: pushAt(
        root,
        ['storage', 'filesystems'],
        [...placed, ...others.flatMap((mount) => alone(mount, kit))],
      ),
    };
  },
};

type Filesystem = {
  readonly node: YamlNode;
  /** The disk or partition that the author named. */
  readonly named: string;
  readonly label: string | undefined;
  /** What it is on. */
  readonly device: string;
  /** Label of its partition, if `disk_setup` makes it one. */
  readonly partition: string | undefined;
};

const filesystemOf = (node: YamlNode, userData: MapNode, { tell }: Kit): readonly Filesystem[] => {
  const named = textAt(node, 'device') ?? '';
  const [label, number] = [textAt(node, 'label'), textAt(node, 'partition') ?? 'auto'];
  if (!named.startsWith('/dev/')) {
    tell.lose(at(node, 'device') ?? node, {
      code: 'value-unknown',
      message: `"${named}" is a name that only the platform knows`,
      help: 'Name the disk as the machine has it, best below /dev/disk/by-id',
    });
    return [];
  }
  const command = at(node, 'cmd');
  if (command !== undefined)
    tell.lose(command, {
      code: 'no-equivalent',
      message: 'A filesystem made by a command',
      help: 'Give its arguments as extra_opts, which become `options` of storage.filesystems',
    });
  const isPartitioned = at(userData, 'disk_setup', named) !== undefined && number !== 'none';
  const partition = isPartitioned
    ? (label ?? named.replace(/^\/dev\//, '').replaceAll('/', '-')).slice(0, 36).replaceAll(':', '-')
    : undefined;
  const device = partition === undefined ? withNumber(named, number) : `/dev/disk/by-partlabel/${partition}`;
  return [{ node, named, label, device, partition }];
};

const withNumber = (device: string, number: string): string =>
  /^[1-9]\d*$/.test(number) ? `${device}${/\d$/.test(device) ? 'p' : ''}${number}` : device;

const isOf = ({ what }: Mount, { named, label, device }: Filesystem): boolean =>
  what === device || what === named || (label !== undefined && (what === `LABEL=${label}` || what === label));

const mounted = (filesystem: Filesystem, mounts: readonly Mount[]): YamlNode => {
  const mount = mounts.find((each) => isOf(each, filesystem));
  const { node, device, label } = filesystem;
  const options = itemsAt(node, 'extra_opts');
  return mapOf(
    [
      ['device', scalar(device, at(node, 'device') ?? node)],
      ['format', at(node, 'filesystem')],
      ['path', mount?.path],
      ['label', label === undefined ? undefined : at(node, 'label')],
      ['options', options.length === 0 ? undefined : listOf(options, node)],
      [
        'mount_options',
        mount === undefined || mount.options.length === 0 ? undefined : listOf(mount.options, mount.node),
      ],
      ['wipe_filesystem', textAt(node, 'overwrite') === 'true' ? at(node, 'overwrite') : undefined],
    ],
    node,
  );
};

/** A mount of something that is there already. */
const alone = ({ node, what, path, type, options }: Mount, { tell }: Kit): readonly YamlNode[] => {
  if (!what.startsWith('/dev/') || !['ext4', 'xfs', 'btrfs', 'vfat', 'swap'].includes(type)) {
    tell.lose(node, {
      code: 'no-equivalent',
      message: `"${what}" is mounted, and its filesystem is not one that storage.filesystems could have`,
      help: 'Name a device below /dev with its format in storage.filesystems, or write a .mount unit in systemd.units',
    });
    return [];
  }
  return [
    mapOf(
      [
        ['device', scalar(what, node)],
        ['format', scalar(type, node)],
        ['path', type === 'swap' ? undefined : path],
        ['mount_options', options.length === 0 ? undefined : listOf(options, node)],
      ],
      node,
    ),
  ];
};

type Disk = { readonly device: YamlNode; readonly setup: YamlNode };

const diskOf = (disk: Disk, filesystems: readonly Filesystem[], { tell }: Kit): readonly YamlNode[] => {
  const { device, setup } = disk;
  const name = textOf(device) ?? '';
  const layout = at(setup, 'layout');
  const parts =
    layout?.kind === 'list'
      ? layout.items
      : textOf(layout) === 'true' && layout !== undefined
        ? [layout]
        : [];
  if (textAt(setup, 'table_type') !== 'gpt')
    tell.note(at(setup, 'table_type') ?? device, 'a table of the type MBR', 'disks are partitioned by GPT');
  if (name.startsWith('/dev/') && parts.length <= 1) return [withParts(disk, parts, filesystems)];
  tell.lose(layout ?? device, {
    code: 'value-unknown',
    message: name.startsWith('/dev/')
      ? `Shares of "${name}", whose size only the machine knows`
      : `"${name}" is a name that only the platform knows`,
    help: 'Write the disk in storage.disks with a label and a size_mib for each partition, and its filesystems by /dev/disk/by-partlabel/LABEL',
  });
  return [];
};

const withParts = (
  { device, setup }: Disk,
  parts: readonly YamlNode[],
  filesystems: readonly Filesystem[],
): YamlNode => {
  const name = textOf(device) ?? '';
  const label = filesystems.find(
    ({ named, partition }) => named === name && partition !== undefined,
  )?.partition;
  const partitions = parts.map((part) => treeOf({ label: label ?? labelOf(name), size_mib: 0 }, part));
  return mapOf(
    [
      ['device', device],
      ['wipe_table', textAt(setup, 'overwrite') === 'true' ? at(setup, 'overwrite') : undefined],
      ['partitions', partitions.length === 0 ? undefined : listOf(partitions, device)],
    ],
    device,
  );
};

const labelOf = (device: string): string =>
  device
    .replace(/^\/dev\/(disk\/by-[a-z]+\/)?/, '')
    .replaceAll(/[/:]/g, '-')
    .slice(-36);
