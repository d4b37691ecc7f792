import { readSpec } from '../../schema/index.ts';
import { type Disks, deviceOf } from './before.ts';
import { type Case, type IgnitionVersion, ignitionVersions } from './case.ts';
import { inPlaces } from './server.ts';
import { nowhere, type World } from './world.ts';

export type Version = IgnitionVersion | 'glowplug 1.0.0';

/** Every version that a case is valid in. */
export const versionsOf = ({ since = '3.0.0', glowplug }: Case): readonly Version[] => [
  ...ignitionVersions.filter((version) => since !== 'none' && version >= since),
  ...(glowplug === false ? [] : (['glowplug 1.0.0'] as const)),
];

/**
 * Versions that a run of the first of them stands for. Only the config is of a version: once it is read, the same config
 * does the same thing.
 */
export const groupVersions = (one: Case): readonly (readonly [Version, ...Version[]])[] => {
  const groups = new Map<string, [Version, ...Version[]]>();
  for (const version of versionsOf(one).toReversed()) {
    const key = meaningOf(one, version);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [version]);
    else known.push(version);
  }
  return [...groups.values()];
};

/** The config as it is once it is read; of one that is wrong, and of one that names further ones, the version itself. */
const meaningOf = (one: Case, version: Version): string => {
  if (Object.values(one.remote ?? {}).some(({ config }) => config !== undefined)) return version;
  const text = fill(JSON.stringify(dress(one.config, version)), { disks: {}, world: nowhere });
  const { kind, config } = readSpec(JSON.parse(text), 'config');
  return config === undefined ? version : JSON.stringify([kind, config]);
};

/** The case’s config as one of the version. */
export const dress = (config: object, version: Version): object => {
  const { ignition, ...rest }: { readonly ignition?: object } = config;
  return version === 'glowplug 1.0.0'
    ? { glowplug: { version: '1.0.0', ...ignition }, ...rest }
    : { ignition: { version, ...ignition }, ...rest };
};

type Here = { readonly disks: Disks; readonly world: Pick<World, 'places' | 'hashOf'> };

/** The text with the devices and addresses of this run. */
export const fill = (text: string, { disks, world }: Here): string =>
  inPlaces(text, world.places)
    .replace(/@sha512:([^@]+)@/g, (_, path: string) => `sha512-${world.hashOf(path)}`)
    .replace(/@([a-z])(\d*)@/g, (_, name: string, number: string) => {
      const device = disks[name] ?? `/dev/${name}`;
      return number === '' ? device : deviceOf(device, Number(number));
    });
