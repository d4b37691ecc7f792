import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, changeItems, textAt, withKeys } from '../../tree.ts';

/** `{name, mount: {device, …}}` is one mapping now, and the name was only for files to refer to. */
export const toFilesystems = (root: MapNode, tell: Teller): MapNode =>
  changeItems(root, ['storage', 'filesystems'], (filesystem) => {
    if (filesystem.kind !== 'map') return [filesystem];
    const mount = at(filesystem, 'mount');
    if (mount?.kind === 'map') return [ofMount(filesystem, mount)];
    tell.note(
      filesystem,
      `the filesystem "${textAt(filesystem, 'name') ?? ''}"`,
      'it only gave a name to a path that is there',
    );
    return [];
  });

/** Before 2.1 `create: {force, options}` said how a filesystem is made. */
const ofMount = (filesystem: MapNode, mount: MapNode): YamlNode => {
  const create = at(mount, 'create');
  return withKeys(mount, {
    create: undefined,
    wipe_filesystem: at(mount, 'wipe_filesystem') ?? at(create, 'force'),
    options: at(mount, 'options') ?? at(create, 'options'),
    path: filesystem.entries.get('path')?.value,
  });
};
