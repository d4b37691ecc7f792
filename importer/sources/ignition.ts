import { spanAt } from '../../transpiler/place.ts';
import type { MapNode } from '../../transpiler/yaml/tree.ts';
import { at, textAt } from '../tree.ts';
import { fromIgnitionShape } from './ignition-shape.ts';
import { toVersion3 } from './ignition2/index.ts';
import { namesFirst } from './order.ts';
import { inYamlNames } from './rename.ts';
import type { Refused, Source } from './source.ts';

export const ignition: Source = {
  name: 'ignition',
  called: 'an Ignition config',
  fits: (root) => at(root, 'ignition') !== undefined && root.entries.get('variant') === undefined,
  read: (root, kit) => {
    const version = textAt(root, 'ignition', 'version') ?? '';
    if (/^3\.\d+\.\d+(-experimental)?$/.test(version))
      return fromIgnitionShape(namesFirst(inYamlNames(root)), kit);
    if (/^2\.[0-4]\.0$/.test(version))
      return fromIgnitionShape(namesFirst(toVersion3(inYamlNames(root), version, kit.tell)), kit);
    return { refused: unknownVersion(root, version) };
  },
};

const unknownVersion = (root: MapNode, version: string): Refused => ({
  code: 'unknown-version',
  message:
    version === ''
      ? 'The config does not say which version of Ignition’s spec it is written in'
      : `Version "${version}" of Ignition’s spec is none that can be imported`,
  help: 'Versions: 2.0.0 to 2.4.0, and every 3.x, as ignition.version',
  span: spanAt(root, '/ignition/version', 'value'),
});
