import { readIgnition } from '../../schema/ignition/read.ts';
import { isObject } from '../../schema/json.ts';
import { spanAt } from '../../transpiler/place.ts';
import { prune } from '../../transpiler/prune.ts';
import type { MapNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { at, textAt, valueOf } from '../tree.ts';
import { readBootDevice } from './butane/boot-device.ts';
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
    const minor = /^3\.(\d+)\.\d+(-experimental)?$/.exec(version)?.[1];
    if (minor !== undefined) {
      const known = withoutUnknown(root, kit.tell);
      const read = readBootDevice(namesFirst(inYamlNames(known)), kit.tell);
      return fromIgnitionShape(read, Number(minor), kit);
    }
    if (/^2\.[0-4]\.0$/.test(version))
      return fromIgnitionShape(namesFirst(toVersion3(inYamlNames(root), version, kit.tell)), 0, kit);
    return { refused: unknownVersion(root, version) };
  },
};

/** Without keys that its version of the spec does not have, and that Ignition therefore does not follow. */
const withoutUnknown = (root: MapNode, tell: Teller): MapNode => {
  const json = valueOf(root);
  const unknown = (isObject(json) ? readIgnition(json).problems : []).filter(
    ({ code }) => code === 'unknown-key',
  );
  for (const { pointer, message } of unknown)
    tell.lose(spanAt(root, pointer, 'key'), {
      code: 'no-equivalent',
      message: `${message}, so Ignition does not follow it`,
      help: 'If it is meant, write the version of the spec that has it, and import again',
    });
  const left = prune(root, unknown);
  return left.kind === 'map' ? left : root;
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
