import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, changeItems, itemsAt, scalar, setAt, textAt, textOf } from '../../tree.ts';

export const byLabel = '/dev/disk/by-partlabel/';
const ofImage = /^(bios|prep|reserved|esp|boot|root)-\d+$/;

/** What authors say beside a mirror of the parts that Butane makes for it, and of a `/var` of its own: here that is the state. */
export const liftMirrored = (root: MapNode, mirrored: readonly string[], tell: Teller): MapNode => {
  const lifted = liftVar(root, mirrored, tell);
  const isOwnVar = lifted !== root;
  return withoutImageParts(withoutRoot(lifted, { isOwnVar, tell }), { mirrored, isOwnVar, tell });
};

type Lifting = { readonly mirrored: readonly string[]; readonly isOwnVar: boolean; readonly tell: Teller };

const rootDevices = ['/dev/md/md-root', '/dev/mapper/root', '/dev/disk/by-label/root'];

/** The root in another format: of what is written only the state has one. */
const withoutRoot = (root: MapNode, { isOwnVar, tell }: Omit<Lifting, 'mirrored'>): MapNode => {
  let rest = root;
  const without = changeItems(root, ['storage', 'filesystems'], (filesystem) => {
    const device = textAt(filesystem, 'device') ?? '';
    if (!rootDevices.includes(device)) return [filesystem];
    tell.note(
      filesystem,
      `the filesystem on "${device}"`,
      isOwnVar ? 'the root is the image' : 'what is written is in the state, which has the same format',
    );
    if (!isOwnVar) rest = withFormat(rest, filesystem);
    return [];
  });
  return carryState(without, rest);
};

const carryState = (root: MapNode, from: MapNode): MapNode => {
  const state = at(from, 'persistence');
  return state === undefined ? root : setAt(root, ['persistence'], state);
};

const withFormat = (root: MapNode, filesystem: YamlNode): MapNode => {
  const format = at(filesystem, 'format');
  return ['xfs', 'btrfs'].includes(textOf(format) ?? '') && format !== undefined
    ? setAt(root, ['persistence', 'state', 'format'], format)
    : root;
};

/** A mirror of its own for `/var` on the same disks. */
const liftVar = (root: MapNode, mirrored: readonly string[], tell: Teller): MapNode => {
  const found = itemsAt(root, 'storage', 'filesystems').find((one) => textAt(one, 'path') === '/var');
  const array = itemsAt(root, 'storage', 'raid').find(
    (one) =>
      textAt(found, 'device') === `/dev/md/${textAt(one, 'name')}` &&
      /^(raid)?1$/.test(textAt(one, 'level') ?? ''),
  );
  const labels = itemsAt(array, 'devices').map((one) => (textOf(one) ?? '').replace(byLabel, ''));
  const parts = partitionsOn(root, mirrored).filter((one) => labels.includes(textAt(one, 'label') ?? ''));
  if (found === undefined || array === undefined || parts.length < labels.length) return root;
  tell.note(
    found,
    'the array and the filesystem for /var',
    'they are the state, which the mirror has anyway',
  );
  let rest = root;
  for (const list of ['raid', 'filesystems'])
    rest = changeItems(rest, ['storage', list], (one) => (one === array || one === found ? [] : [one]));
  return withSize(
    withFormat(
      changePartitions(rest, (one) => !parts.includes(one)),
      found,
    ),
    parts,
  );
};

const partitionsOn = (root: MapNode, mirrored: readonly string[]): readonly YamlNode[] =>
  itemsAt(root, 'storage', 'disks')
    .filter((disk) => mirrored.includes(textAt(disk, 'device') ?? ''))
    .flatMap((disk) => itemsAt(disk, 'partitions'));

/** Disks of which nothing is left to say go too. */
const changePartitions = (root: MapNode, isKept: (partition: YamlNode) => boolean): MapNode =>
  changeItems(root, ['storage', 'disks'], (disk) => {
    if (disk.kind !== 'map' || itemsAt(disk, 'partitions').every(isKept)) return [disk];
    const left = changeItems(disk, ['partitions'], (one) => (isKept(one) ? [one] : []));
    const isIdle = itemsAt(left, 'partitions').length === 0 && textAt(left, 'wipe_table') !== 'true';
    return isIdle ? [] : [left];
  });

/** The size of the state, where all parts have one. */
const withSize = (root: MapNode, parts: readonly YamlNode[]): MapNode => {
  const sizes = parts.map((one) => Number(textAt(one, 'size_mib') ?? 0));
  const [first] = parts;
  if (first === undefined || sizes.includes(0)) return root;
  return setAt(root, ['persistence', 'state', 'size_mib'], scalar(Math.min(...sizes), first));
};

/** Partitions that the image lays out; the root’s own size is the state’s, unless `/var` had its own. */
const withoutImageParts = (root: MapNode, { mirrored, isOwnVar, tell }: Lifting): MapNode => {
  const own = partitionsOn(root, mirrored).filter((one) => ofImage.test(textAt(one, 'label') ?? ''));
  for (const one of own)
    tell.note(one, `the partition "${textAt(one, 'label')}"`, 'the image lays out its own partitions');
  const without = withoutUpon(
    changePartitions(root, (one) => !own.includes(one)),
    own.map((one) => `${byLabel}${textAt(one, 'label')}`),
    tell,
  );
  const roots = own.filter((one) => (textAt(one, 'label') ?? '').startsWith('root-'));
  return isOwnVar ? without : withSize(without, roots);
};

/** Arrays of such partitions, and filesystems on either. */
const withoutUpon = (root: MapNode, devices: readonly string[], tell: Teller): MapNode => {
  const arrays = itemsAt(root, 'storage', 'raid').filter((array) =>
    itemsAt(array, 'devices').some((part) => devices.includes(textOf(part) ?? '')),
  );
  const gone = [...devices, ...arrays.map((array) => `/dev/md/${textAt(array, 'name')}`)];
  const filesystems = itemsAt(root, 'storage', 'filesystems').filter((each) =>
    gone.includes(textAt(each, 'device') ?? ''),
  );
  for (const each of [...arrays, ...filesystems])
    tell.note(
      each,
      arrays.includes(each)
        ? `the array "${textAt(each, 'name')}"`
        : `the filesystem on "${textAt(each, 'device')}"`,
      'the mirror has the like of it',
    );
  const keep = (each: YamlNode): readonly YamlNode[] =>
    arrays.includes(each) || filesystems.includes(each) ? [] : [each];
  return ['raid', 'filesystems'].reduce((rest, list) => changeItems(rest, ['storage', list], keep), root);
};
