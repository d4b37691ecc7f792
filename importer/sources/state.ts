import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { at, changeItems, itemsAt, scalar, setAt, textAt, withKeys } from '../tree.ts';

/**
 * What other systems have as `/var` or as their root’s own partition is our state partition; what else they have on their boot
 * disk is the image’s own business.
 */
export const liftState = (root: MapNode, tell: Teller): MapNode =>
  liftBootDisk(liftVar(liftRoot(root, tell), tell), tell);

const byName = /^\/dev\/disk\/by-(?:part)?label\/(.+)$/;
const imagePartitions = /^(root|ROOT|OEM|USR-[AB]|boot|EFI-SYSTEM|esp|BIOS-BOOT)$/;
const stateFormats = ['ext4', 'xfs', 'btrfs'];

/** A root of another format: here the root is read-only, and the state is what is written. */
const liftRoot = (root: MapNode, tell: Teller): MapNode => {
  const declared = labelsOf(root);
  let rest = root;
  const filesystems = changeItems(root, ['storage', 'filesystems'], (filesystem) => {
    const name = byName.exec(textAt(filesystem, 'device') ?? '')?.[1] ?? '';
    if (!imagePartitions.test(name) || declared.has(name)) return [filesystem];
    const span = at(filesystem, 'device') ?? filesystem;
    if (name.toLowerCase() === 'root') {
      rest = withStateFormat(rest, filesystem, span);
      tell.note(
        span,
        `the filesystem of "${name}"`,
        'what is written is on the state partition, which has the same format',
      );
    } else
      tell.lose(span, {
        code: 'image-has-its-own',
        message: `"${name}" is a partition of another image; there is none of that kind here`,
        help: 'Put the data on a partition of its own in storage.disks',
      });
    return [];
  });
  return withKeys(filesystems, { persistence: rest.entries.get('persistence')?.value });
};

const withStateFormat = (root: MapNode, filesystem: YamlNode, span: Span): MapNode => {
  const format = textAt(filesystem, 'format') ?? 'ext4';
  return format === 'ext4' || !stateFormats.includes(format)
    ? root
    : setAt(root, ['persistence', 'state', 'format'], scalar(format, span));
};

const labelsOf = (root: MapNode): ReadonlySet<string> =>
  new Set(
    itemsAt(root, 'storage', 'disks').flatMap((disk) =>
      itemsAt(disk, 'partitions').flatMap((partition) => textAt(partition, 'label') ?? []),
    ),
  );

/** A filesystem on `/var`: its partition becomes the state partition. */
const liftVar = (root: MapNode, tell: Teller): MapNode => {
  const found = itemsAt(root, 'storage', 'filesystems').find((each) => textAt(each, 'path') === '/var');
  const label = byName.exec(textAt(found, 'device') ?? '')?.[1];
  if (found === undefined || label === undefined || !labelsOf(root).has(label)) return root;
  tell.note(
    at(found, 'path') ?? found,
    'the filesystem on /var',
    `its partition "${label}" is the state partition, which is mounted there`,
  );
  const without = changeItems(root, ['storage', 'filesystems'], (each) => (each === found ? [] : [each]));
  const renamed = changeItems(without, ['storage', 'disks'], (disk) =>
    disk.kind === 'map'
      ? [
          changeItems(disk, ['partitions'], (partition) =>
            partition.kind === 'map' && textAt(partition, 'label') === label
              ? [
                  withKeys(partition, {
                    label: scalar('glowplug-state', at(partition, 'label') ?? partition),
                  }),
                ]
              : [partition],
          ),
        ]
      : [disk],
  );
  return withStateFormat(renamed, found, at(found, 'format') ?? found);
};

const bootDisks = ['/dev/disk/by-id/coreos-boot-disk'];

/** The boot disk by the name that CoreOS gives it: of its partitions only the size of the state is the author’s. */
const liftBootDisk = (root: MapNode, tell: Teller): MapNode => {
  let rest = root;
  const disks = changeItems(root, ['storage', 'disks'], (disk) => {
    if (!bootDisks.includes(textAt(disk, 'device') ?? '')) return [disk];
    for (const partition of itemsAt(disk, 'partitions')) {
      const [label = '', size] = [textAt(partition, 'label'), at(partition, 'size_mib')];
      if (
        label === 'glowplug-state' &&
        size?.kind === 'scalar' &&
        typeof size.value === 'number' &&
        size.value > 0
      )
        rest = setAt(rest, ['persistence', 'state', 'size_mib'], size);
      else if (label !== 'glowplug-state') tellOfBootPartition(partition, tell);
    }
    return [];
  });
  return withKeys(disks, { persistence: rest.entries.get('persistence')?.value });
};

const tellOfBootPartition = (partition: YamlNode, tell: Teller): void => {
  const label = textAt(partition, 'label') ?? '';
  if (imagePartitions.test(label) || (label === '' && textAt(partition, 'number') === '4'))
    return tell.note(partition, 'the root partition’s size', 'the image lays out its own partitions');
  tell.lose(partition, {
    code: 'image-has-its-own',
    message: `The partition "${label}" is on the boot disk, which has no name of that kind here`,
    help: 'Name the disk as the machine has it, for example /dev/disk/by-id/ata-…, and put the partition into its entry of storage.disks',
  });
};
