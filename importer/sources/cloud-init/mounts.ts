import type { MapNode, ScalarNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import { itemsAt, scalar, textOf } from '../../tree.ts';
import type { Kit } from '../source.ts';
import { mountOptions } from './mount-options.ts';

/** A line of fstab, as `mounts` has them. */
export type Mount = {
  readonly node: YamlNode;
  readonly what: string;
  readonly path: ScalarNode;
  readonly type: string;
  readonly options: readonly ScalarNode[];
};

export const readMounts = (userData: MapNode, { tell }: Kit): readonly Mount[] =>
  itemsAt(userData, 'mounts').flatMap((node) => {
    const fields = node.kind === 'list' ? node.items : [];
    const [what, path, type = 'auto', options = ''] = fields.map((field) => textOf(field) ?? '');
    const place = fields[1];
    if (what === undefined || path === undefined || path === '' || place === undefined) {
      // One field alone takes a mount of the distribution’s away.
      tell.note(node, 'a mount without a path', 'nothing is mounted that is not declared');
      return [];
    }
    return [
      {
        node,
        what: byName(what),
        path: scalar(path, place),
        type,
        options: mountOptions(options, fields[3] ?? node, tell),
      },
    ];
  });

const byName = (what: string): string => {
  const [, uuid] = /^UUID=(.+)$/.exec(what) ?? [];
  return uuid === undefined ? what : `/dev/disk/by-uuid/${uuid}`;
};
