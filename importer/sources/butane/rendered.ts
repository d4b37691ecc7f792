import type { MapNode, Span, YamlNode } from '../../../transpiler/yaml/tree.ts';
import { at, changeItems, itemsAt, listOf, setAt, textAt, textOf, withKeys } from '../../tree.ts';
import { byLabel } from './mirrored-disks.ts';

/**
 * `boot_device` again, out of what Butane makes of it (`processBootDevice` of its variant fcos): an array "md-root" of a partition on
 * every disk, and a volume "root". What is not as Butane makes it stays as it is.
 */
export const unrenderBootDevice = (root: MapNode): MapNode => {
  const disks = mirroredDisks(root);
  const [first] = disks.flatMap((disk) => at(disk, 'device') ?? []);
  return first === undefined
    ? withLuks(root, `${byLabel}root`)
    : withLuks(withMirror(root, disks, first), '/dev/md/md-root');
};

/** Those with the parts of "md-root", in its order; none where a part is on no disk that is named. */
const mirroredDisks = (root: MapNode): readonly YamlNode[] => {
  const array = itemsAt(root, 'storage', 'raid').find((each) => textAt(each, 'name') === 'md-root');
  const disks = itemsAt(array, 'devices').flatMap((part) => {
    const label = (textOf(part) ?? '').replace(byLabel, '');
    return itemsAt(root, 'storage', 'disks').filter((disk) => labelsOf(disk).includes(label));
  });
  return disks.length > 1 &&
    /^(raid)?1$/.test(textAt(array, 'level') ?? '') &&
    disks.length === itemsAt(array, 'devices').length &&
    new Set(disks).size === disks.length
    ? disks
    : [];
};

const labelsOf = (disk: YamlNode): readonly string[] =>
  itemsAt(disk, 'partitions').flatMap((partition) => textAt(partition, 'label') ?? []);

/** That the disks are wiped is Butane’s, not the author’s. */
const withMirror = (root: MapNode, disks: readonly YamlNode[], span: Span): MapNode => {
  const names = disks.flatMap((disk) => at(disk, 'device') ?? []);
  const unwiped = changeItems(root, ['storage', 'disks'], (disk) =>
    disk.kind === 'map' && disks.includes(disk) ? [withKeys(disk, { wipe_table: undefined })] : [disk],
  );
  return setAt(unwiped, ['boot_device', 'mirror', 'devices'], listOf(names, span));
};

const withLuks = (root: MapNode, device: string): MapNode => {
  const volume = itemsAt(root, 'storage', 'luks').find(
    (each) => textAt(each, 'name') === 'root' && textAt(each, 'device') === device,
  );
  const clevis = at(volume, 'clevis');
  if (volume === undefined || clevis?.kind !== 'map' || at(clevis, 'custom') !== undefined) return root;
  const luks = withKeys(clevis, { discard: at(volume, 'discard') });
  const without = changeItems(root, ['storage', 'luks'], (each) => (each === volume ? [] : [each]));
  return setAt(without, ['boot_device', 'luks'], luks);
};
