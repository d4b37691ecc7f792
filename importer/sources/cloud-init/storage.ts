import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import { at, entriesOf, itemsAt, listOf, mapOf, pushAt, scalar, textAt } from '../../tree.ts';
import type { Kit } from '../source.ts';
import { diskOf, type Placed, partitionLabel, partsOf } from './disk-setup.ts';
import { type Mount, readMounts } from './mounts.ts';
import { addOtherMount } from './other-mounts.ts';
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
    const alone = others.filter(isOfDisk).map(mountedAlone);
    const root = pushAt(carried.root, ['storage', 'disks'], partitioned);
    const made = pushAt(root, ['storage', 'filesystems'], [...placed, ...alone]);
    return {
      ...carried,
      root: others
        .filter((mount) => !isOfDisk(mount))
        .reduce((rest, mount) => addOtherMount(rest, mount, kit.tell), made),
    };
  },
};

type Filesystem = Placed & {
  readonly node: YamlNode;
  readonly label: string | undefined;
  /** What it is on. */
  readonly device: string;
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
  const setup = at(userData, 'disk_setup', named);
  const place = /^[1-9]\d*$/.test(number) ? Number(number) : 1;
  const partition =
    setup === undefined || number === 'none'
      ? undefined
      : (label?.slice(0, 36).replaceAll(':', '-') ??
        partitionLabel(named, place, partsOf(at(setup, 'layout')).length));
  const device = partition === undefined ? withNumber(named, number) : `/dev/disk/by-partlabel/${partition}`;
  return [{ node, named, label, device, partition, number: place }];
};

/** As udev names a partition. */
const withNumber = (device: string, number: string): string => {
  if (!/^[1-9]\d*$/.test(number)) return device;
  if (device.startsWith('/dev/disk/')) return `${device}-part${number}`;
  return `${device}${/\d$/.test(device) ? 'p' : ''}${number}`;
};

const isOf = ({ what }: Mount, { named, label, device, partition, number }: Filesystem): boolean =>
  what === device ||
  what === named ||
  (partition !== undefined && what === withNumber(named, String(number))) ||
  (label !== undefined && (what === `LABEL=${label}` || what === label));

const mounted = (filesystem: Filesystem, mounts: readonly Mount[]): YamlNode => {
  const mount = mounts.find((each) => isOf(each, filesystem));
  const { node, device, label } = filesystem;
  const options = itemsAt(node, 'extra_opts');
  return mapOf(
    [
      ['device', scalar(device, at(node, 'device') ?? node)],
      ['format', at(node, 'filesystem')],
      ['path', textAt(node, 'filesystem') === 'swap' ? undefined : mount?.path],
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

const isOfDisk = ({ what, type }: Mount): boolean =>
  what.startsWith('/dev/') && ['ext4', 'xfs', 'btrfs', 'vfat', 'swap'].includes(type);

/** A mount of something that is there already. */
const mountedAlone = ({ node, what, path, type, options }: Mount): YamlNode =>
  mapOf(
    [
      ['device', scalar(what, node)],
      ['format', scalar(type, node)],
      ['path', type === 'swap' ? undefined : path],
      ['mount_options', options.length === 0 ? undefined : listOf(options, node)],
    ],
    node,
  );
