import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import type { Config } from '../config.ts';
import { type Rule, repeated } from './rule.ts';

const at = (...more: readonly (string | number)[]): string =>
  toPointer('storage', 'bootDevice', 'mirror', ...more);

/** A mirror of the boot disk that is none, or whose parts the config makes too. */
export const checkBootDevice: Rule = (config) => {
  const { mirror } = config.storage.bootDevice;
  if (mirror === undefined) return [];
  return [
    ...(mirror.devices.length < 2
      ? [
          error(
            'boot-mirror-too-small',
            at('devices'),
            `A mirror of the boot disk needs two disks or more, and ${mirror.devices.length} is named`,
            'Name the boot disk itself too',
          ),
        ]
      : []),
    ...repeated(mirror.devices, (device) => device).map(({ index, key }) =>
      error('boot-mirror-twice', at('devices', index), `"${key}" is in the mirror of the boot disk twice`),
    ),
    ...madeTwice(config),
  ];
};

const madeTwice = ({ storage }: Config): readonly Problem[] => [
  ...storage.disks.flatMap(({ partitions }, i) =>
    partitions.flatMap(({ label = '', shouldExist }, k) =>
      shouldExist && /^glowplug-state(-\d+)?$/.test(label)
        ? [
            error(
              'boot-mirror-state',
              toPointer('storage', 'disks', i, 'partitions', k, 'label'),
              `The mirror of the boot disk makes the partitions of the state, and "${label}" would be one more`,
              'Leave it out, or make the arrays yourself and leave "mirror" out',
            ),
          ]
        : [],
    ),
  ),
  ...storage.raid.flatMap(({ name }, i) =>
    name === 'glowplug-state'
      ? [
          error(
            'boot-mirror-state',
            toPointer('storage', 'raid', i, 'name'),
            'The mirror of the boot disk makes the array "glowplug-state" itself',
            'Leave it out; a volume or a filesystem of your own may be on it',
          ),
        ]
      : [],
  ),
];
