import { isBeforeReboot, nextSteps } from '../../provisioner/engine/next-steps.ts';
import type { Facts } from '../../provisioner/facts/facts.ts';
import type { Plan } from '../../provisioner/plan.ts';
import { planAll } from '../../provisioner/stages/index.ts';
import { wantedFacts } from '../../provisioner/stages/wanted.ts';
import type { Kind } from '../../provisioner/steps.ts';
import type { Config } from '../../schema/index.ts';
import { afterSteps } from '../support/machine-model.ts';
import { StepFails } from '../support/model/tree.ts';

export type Applied = {
  readonly facts: Facts;
  /** What a last look finds still to do, or to refuse. */
  readonly left: Plan;
  /** Steps that changed something; what is in a volume may be refused when that is open, or mounted. */
  readonly changes: number;
  /** true, it goes on after a boot with other kernel arguments. */
  readonly reboots: boolean;
};

const looking: readonly Kind[] = ['fetch-resource', 'open-volume', 'mount', 'mount-etc', 'bind-folder'];

/** More looks than any config needs. */
const looks = 12;

/** Applies a config to a model of a machine as `applyConfig` does to a real one; null, a step fails for what could not be seen before. */
export const applied = (config: Config, machine: Facts): Applied | null => {
  let facts = seen(config, machine);
  let changes = 0;
  for (let look = 0; look < looks; look += 1) {
    const left = planAll(config, facts);
    if (left.refusals.length > 0 || left.steps.length === 0) return { facts, left, changes, reboots: false };
    const { now, isLast } = nextSteps(left.steps);
    const after = afterOrFailure(facts, now);
    if (after === null) return null;
    facts = after;
    changes += now.filter(({ kind }) => !looking.includes(kind)).length;
    const reboots = now.some(isBeforeReboot);
    if (isLast || reboots) return { facts, left: planAll(config, facts), changes, reboots };
  }
  throw new Error(`unreachable: ${looks} looks were not enough`);
};

/** The machine as observe() tells it: a path that is looked at and is not there is absent. */
const seen = (config: Config, facts: Facts): Facts => {
  const absent = wantedFacts(config).paths.map(({ path }) => [path, { kind: 'absent' } as const]);
  return { ...facts, paths: { ...Object.fromEntries(absent), ...facts.paths } };
};

const afterOrFailure = (facts: Facts, steps: Plan['steps']): Facts | null => {
  try {
    return afterSteps(facts, steps);
  } catch (error) {
    if (error instanceof StepFails) return null;
    throw error;
  }
};
