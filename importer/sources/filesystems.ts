import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { changeItems, itemsAt, listOf, scalar, textAt, withKeys } from '../tree.ts';
import { liftState } from './state.ts';

/** Filesystems as we have them: one with a path is mounted at every boot, without a unit of the author’s. */
export const adaptFilesystems = (root: MapNode, tell: Teller): MapNode => {
  const units = itemsAt(root, 'systemd', 'units').flatMap(mountUnit);
  const used = new Set<YamlNode>();
  const mounted = changeItems(root, ['storage', 'filesystems'], (filesystem) => {
    if (filesystem.kind !== 'map') return [filesystem];
    const unit = units.find((each) => isOf(each, filesystem));
    if (unit !== undefined) used.add(unit.node);
    return [withMount(withKeys(filesystem, { with_mount_unit: undefined }), unit)];
  });
  const rest = changeItems(mounted, ['systemd', 'units'], (unit) => {
    if (!used.has(unit)) return [unit];
    tell.note(
      unit,
      textAt(unit, 'name') ?? 'the unit',
      'Glowplug writes the mount unit of a filesystem with a path',
    );
    return [];
  });
  return liftState(rest, tell);
};

type MountUnit = {
  readonly node: YamlNode;
  readonly what: string;
  readonly where: string;
  readonly options: readonly string[];
};

const mountUnit = (node: YamlNode): readonly MountUnit[] => {
  const contents = textAt(node, 'contents') ?? '';
  const [what, where] = [setting(contents, 'What'), setting(contents, 'Where')];
  if (!(textAt(node, 'name') ?? '').endsWith('.mount') || what === undefined || where === undefined)
    return [];
  const options = (setting(contents, 'Options') ?? '').split(',').filter((option) => option !== '');
  return [{ node, what, where, options: options.filter((option) => option !== 'defaults') }];
};

const setting = (text: string, key: string): string | undefined =>
  new RegExp(`^\\s*${key}\\s*=\\s*(.*?)\\s*$`, 'm').exec(text)?.[1];

const isOf = ({ what, where }: MountUnit, filesystem: MapNode): boolean => {
  const [device, path, label] = ['device', 'path', 'label'].map((key) => textAt(filesystem, key));
  if (path !== undefined) return where === path;
  return what === device || (label !== undefined && what === `/dev/disk/by-label/${label}`);
};

const withMount = (filesystem: MapNode, unit: MountUnit | undefined): MapNode => {
  if (unit === undefined) return filesystem;
  const own = itemsAt(filesystem, 'mount_options');
  const options = unit.options.map((option) => scalar(option, unit.node));
  return withKeys(filesystem, {
    path: filesystem.entries.get('path')?.value ?? scalar(unit.where, unit.node),
    mount_options:
      own.length > 0 || options.length === 0
        ? filesystem.entries.get('mount_options')?.value
        : listOf(options, unit.node),
  });
};
