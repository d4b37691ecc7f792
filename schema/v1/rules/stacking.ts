import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import type { Config } from '../config.ts';
import { devicesBelow, stateDevice } from '../stack.ts';
import { isPartitioned } from './partitioned.ts';
import { type Rule, repeated } from './rule.ts';

import { undeclaredDevice } from './undeclared.ts';

/** What stands on what: each device belongs to one thing, and none stands on itself. */
export const checkStacking: Rule = (config) => {
  const parts = partsOf(config);
  return [
    ...repeated(parts, ({ device }) => device).map(({ item, first, key }) =>
      error(
        'device-used-twice',
        item.at,
        `"${key}" is a part of ${item.of}, and of ${parts[first]?.of ?? 'another'}`,
        'Give each device to one of them',
      ),
    ),
    ...takenByFilesystem(config, parts),
    ...parts.flatMap((part) => partitionedToo(config, part)),
    ...parts.flatMap(({ device, at, of }) => undeclaredDevice(config, { device, at, of })),
    ...circles(parts),
    ...stateUnnamed(config),
  ];
};

/** The initramfs looks for the array that holds the state by its name. */
const stateUnnamed = (config: Config): readonly Problem[] => {
  const index = config.storage.filesystems.findIndex(({ path }) => path === '/var');
  const device = config.storage.filesystems[index]?.device ?? '';
  const isFound = [device, ...devicesBelow(config, device)].some((one) =>
    [stateDevice, stateArray].includes(one),
  );
  if (!device.startsWith('/dev/md/') || isFound) return [];
  return [
    error(
      'state-not-labelled',
      toPointer('storage', 'filesystems', index, 'device'),
      `No boot would look for the state on "${device}"`,
      'Name the array "glowplug-state"',
    ),
  ];
};

const stateArray = '/dev/md/glowplug-state';

type Part = {
  readonly device: string;
  readonly at: string;
  /** In words. */
  readonly of: string;
  readonly path: string;
};

const partsOf = ({ storage: { raid, luks } }: Config): readonly Part[] => [
  ...raid.flatMap(({ name, devices }, i) =>
    devices.map((device, k) => ({
      device,
      at: toPointer('storage', 'raid', i, 'devices', k),
      of: `the array "${name}"`,
      path: `/dev/md/${name}`,
    })),
  ),
  ...luks.map(({ name, device }, i) => ({
    device,
    at: toPointer('storage', 'luks', i, 'device'),
    of: `the encrypted volume "${name}"`,
    path: `/dev/mapper/${name}`,
  })),
];

const takenByFilesystem = ({ storage }: Config, parts: readonly Part[]): readonly Problem[] =>
  storage.filesystems.flatMap(({ device }, i) => {
    const part = parts.find((one) => one.device === device);
    if (part === undefined) return [];
    return [
      error(
        'device-used-twice',
        toPointer('storage', 'filesystems', i, 'device'),
        `A filesystem cannot be on "${device}": it is a part of ${part.of}`,
        `Put it on "${part.path}"`,
      ),
    ];
  });

const partitionedToo = (config: Config, { device, at, of }: Part): readonly Problem[] =>
  isPartitioned(config, device)
    ? [
        error(
          'device-used-twice',
          at,
          `"${device}" is a part of ${of}, and storage.disks partitions it`,
          'Name one of its partitions',
        ),
      ]
    : [];

const circles = (parts: readonly Part[]): readonly Problem[] =>
  parts
    .filter(({ device, path }) => standsOn(parts, device, [path]))
    .map(({ at, device, of }) =>
      error('stacked-in-a-circle', at, `"${device}" stands on ${of}, and cannot be a part of it`),
    );

/** Whether the device is the first of the paths, or stands on it. */
const standsOn = (parts: readonly Part[], device: string, paths: readonly string[]): boolean => {
  if (device === paths[0]) return true;
  if (paths.includes(device)) return false;
  return parts
    .filter(({ path }) => path === device)
    .some((part) => standsOn(parts, part.device, [...paths, device]));
};
