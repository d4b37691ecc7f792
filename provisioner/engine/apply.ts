import type { Config } from '../../schema/index.ts';
import type { Context } from '../apply/context.ts';
import { execute } from '../apply/index.ts';
import type { Facts, Run } from '../facts/facts.ts';
import { observe, type Where } from '../facts/observe.ts';
import type { Host } from '../host/host.ts';
import type { Plan } from '../plan.ts';
import { planAll } from '../stages/index.ts';
import { wantedFacts } from '../stages/wanted.ts';
import type { Stage, Step } from '../steps.ts';
import { runSteps } from './schedule.ts';

export type Progress = {
  readonly observed: (ms: number) => void;
  readonly planned: (steps: readonly Step[]) => void;
  readonly started: (step: Step) => void;
  readonly finished: (step: Step, ms: number, bytes: number) => void;
  readonly failed: (step: Step, error: unknown) => void;
};

export type Applying = {
  readonly host: Host;
  readonly where: Where;
  readonly config: Config;
  readonly only: readonly Stage[];
  readonly progress: Progress;
};

/** How an apply ended. */
export type Outcome =
  | { readonly end: 'done'; readonly facts: Facts; readonly steps: readonly Done[] }
  | { readonly end: 'refused'; readonly facts: Facts; readonly plan: Plan }
  | {
      readonly end: 'failed';
      readonly facts: Facts;
      readonly steps: readonly Done[];
      readonly step: Step;
      readonly error: unknown;
    }
  | {
      readonly end: 'unverified';
      readonly facts: Facts;
      readonly steps: readonly Done[];
      readonly left: Plan;
    };

export type Done = {
  readonly step: Step;
  readonly startedMs: number;
  readonly ms: number;
  readonly bytes: number;
};

/** Observe, plan, refuse or apply, then observe and plan again: nothing may be left. */
export const applyConfig = async (applying: Applying): Promise<Outcome> => {
  const { host, where, config, only, progress } = applying;
  const startedMs = host.nowMs();
  const facts = await observe(host, where, wantedFacts(config));
  progress.observed(host.nowMs() - startedMs);
  const plan = planAll(config, facts, only);
  if (plan.refusals.length > 0) return { end: 'refused', facts, plan };
  progress.planned(plan.steps);
  const context = makeContext(applying);
  const steps: Done[] = [];
  const failure = await runAll(plan.steps, { context, applying, done: steps });
  if (failure !== null) return { end: 'failed', facts, steps, ...failure };
  const after = await observe(host, { ...where, run: runOf(context) }, wantedFacts(config));
  const left = planAll(config, after, only);
  if (left.steps.length > 0 || left.refusals.length > 0)
    return { end: 'unverified', facts: after, steps, left };
  return { end: 'done', facts: after, steps };
};

type Failure = { readonly step: Step; readonly error: unknown };

type Running = { readonly context: Context; readonly applying: Applying; readonly done: Done[] };

const runAll = async (plan: readonly Step[], running: Running): Promise<Failure | null> => {
  let failure: Failure | null = null;
  try {
    await runSteps(plan, async (step) => {
      try {
        await runOne(step, running);
      } catch (error) {
        failure ??= { step, error };
        throw error;
      }
    });
  } catch (error) {
    if (failure === null) throw error;
  }
  return failure;
};

const runOne = async (step: Step, { context, applying, done }: Running): Promise<void> => {
  const { host, progress } = applying;
  const startedMs = host.nowMs();
  let bytes = 0;
  progress.started(step);
  try {
    await execute(step, { ...context, onBytes: (count) => (bytes = count) });
  } catch (error) {
    progress.failed(step, error);
    throw error;
  }
  const ms = host.nowMs() - startedMs;
  done.push({ step, startedMs, ms, bytes });
  progress.finished(step, ms, bytes);
};

const makeContext = ({ host, where, config }: Applying): Context => {
  const { httpResponseHeaders = 10, httpTotal = 600 } = config.glowplug.timeouts;
  return {
    host,
    root: where.root,
    staged: new Map(),
    wiped: new Set(),
    intents: new Set(),
    onBytes: () => {},
    timeouts: { headersMs: httpResponseHeaders * 1000, totalMs: httpTotal * 1000 },
  };
};

const runOf = ({ wiped, staged }: Context): Run => ({
  wiped: [...wiped],
  fetched: Object.fromEntries([...staged].map(([key, { sha512, bytes }]) => [key, { sha512, bytes }])),
});
