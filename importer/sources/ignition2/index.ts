import type { MapNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, changeAt, changeItems, setAt, withKeys } from '../../tree.ts';
import { toDisk } from './disks.ts';
import { toFilesystems } from './filesystems.ts';
import { toNetwork } from './networkd.ts';
import { toPaths } from './paths.ts';

/** A config of Ignition’s spec 2.x, in YAML names, as 3.x says it. */
export const toVersion3 = (root: MapNode, version: string, tell: Teller): MapNode => {
  const steps: readonly ((root: MapNode) => MapNode)[] = [
    toMerge,
    (rest) => changeItems(rest, ['storage', 'disks'], (disk) => [toDisk(disk, version, tell)]),
    (rest) => toPaths(rest, tell),
    (rest) => toFilesystems(rest, tell),
    (rest) => toNetwork(rest, tell),
    toUnits,
    toUsers,
  ];
  return steps.reduce((rest, step) => step(rest), root);
};

/** `config.append` is called `merge`. */
const toMerge = (root: MapNode): MapNode => {
  const append = at(root, 'ignition', 'config', 'append');
  if (append === undefined) return root;
  const merged = setAt(root, ['ignition', 'config', 'merge'], append);
  return changeAt(merged, ['ignition', 'config'], (config) =>
    config.kind === 'map' ? withKeys(config, { append: undefined }) : config,
  );
};

/** `enable` of the first versions is `enabled`. */
const toUnits = (root: MapNode): MapNode =>
  changeItems(root, ['systemd', 'units'], (unit) => {
    if (unit.kind !== 'map') return [unit];
    const enabled = at(unit, 'enabled') ?? at(unit, 'enable');
    const isMeant =
      enabled?.kind === 'scalar' && (enabled.value === true || at(unit, 'enabled') !== undefined);
    return [withKeys(unit, { enable: undefined, enabled: isMeant ? enabled : undefined })];
  });

/** `create` of the first versions held what the user itself holds now. */
const toUsers = (root: MapNode): MapNode =>
  changeItems(root, ['passwd', 'users'], (user) => {
    const create = at(user, 'create');
    if (user.kind !== 'map' || create?.kind !== 'map') return [user];
    const own = withKeys(user, { create: undefined });
    return [{ ...own, entries: new Map([...own.entries, ...create.entries, ...own.entries]) }];
  });
