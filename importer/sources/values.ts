import { levels } from '../../schema/ignition/upgrade.ts';
import { decimalModes } from '../../schema/v1/rules/modes.ts';
import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { at, scalar, textOf, withKeys } from '../tree.ts';

/** What a value means to Ignition, by the keys that lead to it, `*` for any item; undefined, it is as if it were not there. */
type Change = (
  node: YamlNode,
  told: { readonly minor: number; readonly tell: Teller },
) => YamlNode | undefined;

const unlessEmpty: Change = (node) => (isEmpty(node) ? undefined : node);

const isEmpty = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === '';

const level: Change = (node) => {
  const ours = node.kind === 'scalar' ? levels[String(node.value)] : undefined;
  return ours === undefined ? node : scalar(ours, node);
};

/** Before 3.6.0 the special bits did nothing. */
const mode: Change = (node, { minor, tell }) => {
  if (node.kind !== 'scalar' || typeof node.value !== 'number' || minor >= 6 || node.value <= 0o777)
    return node;
  // What was meant in octal is told by the rules.
  if (decimalModes.includes(node.value)) return node;
  tell.note(node, 'setuid, setgid and sticky bits', 'before 3.6.0 of Ignition’s spec they do nothing');
  return { ...node, value: node.value & 0o777 };
};

/** No password, and none that could be given, are one to Ignition. */
const password: Change = (node) => (isEmpty(node) ? scalar('*', node) : node);

/** The command line is words; who wrote two in one meant both. */
const words: Change = (node) =>
  node.kind === 'list' ? { ...node, items: node.items.flatMap(wordsOf) } : node;

const wordsOf = (item: YamlNode): readonly YamlNode[] =>
  item.kind === 'scalar'
    ? String(item.value)
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => scalar(word, item))
    : [item];

/** A masked unit is masked, whatever else is said of it. */
const unit: Change = (node, { tell }) => {
  const [mask, name] = [at(node, 'mask'), at(node, 'name')];
  const isMore = ['contents', 'contents_local', 'enabled'].some((key) => at(node, key) !== undefined);
  if (node.kind !== 'map' || mask?.kind !== 'scalar' || mask.value !== true || !isMore) return node;
  tell.note(mask, textOf(name) ?? '', 'it is masked, so its text and whether it is enabled mean nothing');
  return withKeys(node, { contents: undefined, contents_local: undefined, enabled: undefined });
};

/** A drop-in without text is none. */
const dropin: Change = (node) =>
  at(node, 'contents') === undefined && at(node, 'contents_local') === undefined ? undefined : node;

/** To Ignition a device without a format is a word about nothing. */
const filesystem: Change = (node, { tell }) => {
  if ((textOf(at(node, 'format')) ?? '') !== '') return node;
  tell.note(node, 'a filesystem without a format', 'nothing is made or mounted');
  return undefined;
};

const empties = [
  'ignition.config.replace.source',
  'ignition.config.merge.*.source',
  'ignition.security.tls.certificate_authorities.*.source',
  'passwd.users.*.gecos',
  'passwd.users.*.home_dir',
  'passwd.users.*.primary_group',
  'passwd.users.*.shell',
  'passwd.users.*.ssh_authorized_keys.*',
  'storage.disks.*.partitions.*.guid',
  'storage.disks.*.partitions.*.type_guid',
  'storage.disks.*.partitions.*.label',
  'storage.filesystems.*.label',
  'storage.filesystems.*.path',
  'storage.filesystems.*.uuid',
  'storage.luks.*.key_file.source',
  'storage.luks.*.label',
  'storage.luks.*.uuid',
  'systemd.units.*.contents',
  'systemd.units.*.dropins.*.contents',
  ...['files', 'directories', 'links'].flatMap((kind) =>
    ['user', 'group'].map((of) => `storage.${kind}.*.${of}.name`),
  ),
];

const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ...empties.map((place) => [place, unlessEmpty] as const),
  ['systemd.units.*', unit],
  ['systemd.units.*.dropins.*', dropin],
  ['storage.filesystems.*', filesystem],
  ['storage.raid.*.level', level],
  ['storage.files.*.mode', mode],
  ['storage.directories.*.mode', mode],
  ['passwd.users.*.password_hash', password],
  ['kernel_arguments.should_exist', words],
  ['kernel_arguments.should_not_exist', words],
]);

/** A config in YAML names, as Ignition of a minor version of its spec 3 understands its values. */
export const asIgnitionMeans = (root: MapNode, minor: number, tell: Teller): MapNode => {
  const read = (node: YamlNode, place: string): YamlNode | undefined => {
    const inner =
      node.kind === 'list'
        ? readList(node.items, place, node)
        : node.kind === 'map'
          ? readMap(node, place)
          : node;
    return changes.get(place)?.(inner, { minor, tell }) ?? (changes.has(place) ? undefined : inner);
  };
  const readList = (items: readonly YamlNode[], place: string, list: YamlNode): YamlNode => ({
    kind: 'list',
    start: list.start,
    end: list.end,
    items: items.flatMap((item) => read(item, `${place}.*`) ?? []),
  });
  const readMap = (map: MapNode, place: string): MapNode => ({
    ...map,
    entries: new Map(
      [...map.entries].flatMap(([key, entry]) => {
        const value = read(entry.value, place === '' ? key : `${place}.${key}`);
        return value === undefined ? [] : [[key, { ...entry, value }] as const];
      }),
    ),
  });
  return readMap(root, '');
};
