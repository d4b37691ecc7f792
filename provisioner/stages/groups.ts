import type { Wanted } from '../facts/observe.ts';
import { atPath } from '../facts/paths.ts';
import { type Planner, planners } from './index.ts';
import { planKernelArguments } from './kernel-arguments.ts';
import { mountedPaths, mountPlaces, planMounts } from './mounts.ts';
import type { Scoped } from './scope.ts';
import { wantedFacts } from './wanted.ts';

/** A part of a plan that can be made and done by itself, and what it wants to know of the machine. */
export type Group = {
  readonly planners: readonly Planner[];
  readonly wanted: (config: Scoped) => Wanted;
};

const others = planners.filter((plan) => plan !== planKernelArguments);
const beforeMounts = others.slice(0, others.indexOf(planMounts));
const afterMounts = others.slice(others.indexOf(planMounts) + 1);

const mountsOnly = (config: Scoped): Wanted => ({ paths: [], mounts: mountedPaths(config), units: [] });

const withPlaces = (config: Scoped): Wanted => ({
  ...mountsOnly(config),
  paths: mountPlaces(config).map(atPath),
});

const argumentsOnly = (config: Scoped): Wanted => ({
  ...mountsOnly(config),
  kernelArguments: config.kernelArguments.shouldExist,
});

/** Parts by the names that Ignition has for its stages. */
export const groups = {
  kargs: { planners: [planKernelArguments], wanted: argumentsOnly },
  disks: { planners: beforeMounts, wanted: mountsOnly },
  mount: { planners: [planMounts], wanted: withPlaces },
  files: { planners: afterMounts, wanted: wantedFacts },
} as const satisfies Readonly<Record<string, Group>>;
