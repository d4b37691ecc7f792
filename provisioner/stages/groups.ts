import type { Wanted } from '../facts/observe.ts';
import { type Planner, planners } from './index.ts';
import { planKernelArguments } from './kernel-arguments.ts';
import { mountedPaths, planMounts } from './mounts.ts';
import type { Scoped } from './scope.ts';
import { wantedFacts } from './wanted.ts';

/** A part of a plan that can be made and done by itself, and what it wants to know of the machine. */
export type Group = {
  readonly planners: readonly Planner[];
  readonly wanted: (config: Scoped) => Wanted;
};

const beforeMounts = planners.slice(0, planners.indexOf(planMounts));
const afterMounts = planners.filter(
  (plan) => ![...beforeMounts, planMounts, planKernelArguments].includes(plan),
);

const mountsOnly = (config: Scoped): Wanted => ({ paths: [], mounts: mountedPaths(config), units: [] });

/** Parts by the names that Ignition has for its stages. */
export const groups = {
  kargs: { planners: [planKernelArguments], wanted: mountsOnly },
  disks: { planners: beforeMounts, wanted: mountsOnly },
  mount: { planners: [planMounts], wanted: mountsOnly },
  files: { planners: afterMounts, wanted: wantedFacts },
} as const satisfies Readonly<Record<string, Group>>;
