import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Plan } from '../plan.ts';
import type { Stage, Step } from '../steps.ts';
import { planAccounts } from './accounts.ts';
import { planBootMirror } from './boot-mirror.ts';
import { planDisks } from './disks.ts';
import { planEnablement } from './enablement.ts';
import { planFiles } from './files.ts';
import { planFilesystems } from './filesystems.ts';
import { joinPlans } from './join-plans.ts';
import { planKernelArguments } from './kernel-arguments.ts';
import { planMachineId } from './machine-id.ts';
import { planMounts } from './mounts.ts';
import { planSeeds } from './seeds.ts';
import { planStack } from './stack.ts';

export type Planner = (config: Config, facts: Facts) => Plan;

/** In the order in which a plan is shown; what runs when follows from what each step needs. */
export const planners: readonly Planner[] = [
  planKernelArguments,
  planDisks,
  planBootMirror,
  planStack,
  planFilesystems,
  planMounts,
  planSeeds,
  planAccounts,
  planFiles,
  planMachineId,
  planEnablement,
];

/** What is to be done so that the machine is as the config says; with any refusal, nothing. */
export const planAll = (config: Config, facts: Facts, only: readonly Stage[] = []): Plan =>
  planBy(planners, { config, facts, only });

type Asked = { readonly config: Config; readonly facts: Facts; readonly only: readonly Stage[] };

/** The same by some of the planners. */
export const planBy = (some: readonly Planner[], { config, facts, only }: Asked): Plan => {
  const plan = joinPlans(some.map((planner) => planner(config, facts)));
  return only.length === 0 ? plan : { ...plan, steps: ofStages(plan.steps, only) };
};

/** Steps of these stages, and the fetches that they need: no other process leaves its bytes to us. */
const ofStages = (steps: readonly Step[], only: readonly Stage[]): readonly Step[] => {
  const asked = new Set(steps.filter(({ stage }) => only.includes(stage)));
  const needed = new Set([...asked].flatMap(({ needs }) => needs));
  const isNeeded = ({ kind, gives }: Step) =>
    kind === 'fetch-resource' && gives.some((token) => needed.has(token));
  return steps.filter((step) => asked.has(step) || isNeeded(step));
};
