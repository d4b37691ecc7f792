import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, itemsAt, mapOf, pushAt, scalar, textAt, withKeys } from '../../tree.ts';

/** `networkd.units` are `network.units`, and their drop-ins files. */
export const toNetwork = (root: MapNode, tell: Teller): MapNode => {
  const units = itemsAt(root, 'networkd', 'units');
  const rest = withKeys(root, { networkd: undefined });
  const written = units.flatMap((unit) => (at(unit, 'contents') === undefined ? [] : [withoutDropins(unit)]));
  const dropins = units.flatMap((unit) => dropinFiles(unit, tell));
  return pushAt(pushAt(rest, ['network', 'units'], written), ['storage', 'files'], dropins);
};

const withoutDropins = (unit: YamlNode): YamlNode =>
  unit.kind === 'map' ? withKeys(unit, { dropins: undefined }) : unit;

const dropinFiles = (unit: YamlNode, tell: Teller): readonly YamlNode[] =>
  itemsAt(unit, 'dropins').flatMap((dropin) => {
    const [name, contents] = [textAt(dropin, 'name'), at(dropin, 'contents')];
    if (name === undefined || contents === undefined) return [];
    const path = `/etc/systemd/network/${textAt(unit, 'name') ?? ''}.d/${name}`;
    tell.note(dropin, `the drop-in ${name}`, 'it is a file in storage.files');
    return [
      mapOf(
        [
          ['path', scalar(path, dropin)],
          ['contents', mapOf([['inline', contents]], contents)],
        ],
        dropin,
      ),
    ];
  });
