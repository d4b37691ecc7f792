import type { Config } from '../../schema/v1/config.ts';
import type { Wanted } from '../facts/observe.ts';
import { atPath } from '../facts/paths.ts';
import { unitNames } from './enablement.ts';
import { wantedPaths } from './files.ts';
import { homeOf } from './homes.ts';
import { machineIdPath } from './machine-id.ts';
import { mountedPaths } from './mounts.ts';
import { seeds } from './seeds.ts';
import { unitPath } from './units.ts';

/** What planners of this config will want to know of a machine, beside its disks. */
export const wantedFacts = (config: Config): Wanted => {
  const folders = [
    ...mountedPaths(config),
    ...seeds(config).flatMap(({ from, path }) => [from, path]),
    ...unitNames(config).map(unitPath),
    ...config.passwd.users.map(homeOf),
  ];
  return {
    paths: [...[machineIdPath, ...folders].map(atPath), ...wantedPaths(config)],
    mounts: mountedPaths(config),
    units: unitNames(config),
    kernelArguments: config.kernelArguments.shouldExist,
  };
};
