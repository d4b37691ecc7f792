import { type Context, freshContext } from '../apply/context.ts';
import type { Run } from '../facts/facts.ts';
import { observe, type Where } from '../facts/observe.ts';
import { configuredFetching } from '../fetch/configured.ts';
import { type Fetching, freshFetching, type OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { once } from '../once.ts';
import type { Plan } from '../plan.ts';
import type { Group } from '../stages/groups.ts';
import { planBy, planners } from '../stages/index.ts';
import type { Scoped } from '../stages/scope.ts';
import { wantedFacts } from '../stages/wanted.ts';
import type { Stage, Step } from '../steps.ts';
import { isBeforeReboot, nextSteps } from './next-steps.ts';
import type { Done, Outcome, Progress } from './outcome.ts';
import { runAll } from './run.ts';

export type Applying = {
  readonly host: Host;
  readonly where: Where;
  readonly config: Scoped;
  readonly only: readonly Stage[];
  /** absent, the whole. */
  readonly group?: Group;
  readonly progress: Progress;
  /** Folder for drawn keys that wait for the root's filesystems; absent, they are there before any key is drawn. */
  readonly keysAside?: string;
  /** What is sent with every request; absent, what we send. */
  readonly headers?: Fetching['headers'];
};

/**
 * Observe, plan, refuse or apply, then observe and plan again: nothing may be left. What is in a volume or on a filesystem that is
 * kept can be seen only when that is open or mounted: then the machine is looked at once more before anything that follows.
 */
export const applyConfig = async (applying: Applying): Promise<Outcome> => {
  const context = contextFor(applying);
  try {
    return await applyIn(context, applying);
  } finally {
    await discardFetched(context);
  }
};

/** Nobody writes it any more: neither memory nor a secret is left in /run. */
const discardFetched = async ({ host, staged }: Context): Promise<void> => {
  for (const { path } of staged.values()) if (path !== null) await host.remove(path);
};

const applyIn = async (context: Context, applying: Applying): Promise<Outcome> => {
  const { progress } = applying;
  const steps: Done[] = [];
  const told = new Set<string>();
  for (let isDone = false; ; ) {
    const { facts, plan } = await look(applying, context);
    tellOnce(plan, { progress, told });
    const isLeft = plan.steps.length + plan.refusals.length > 0;
    if (!isLeft) return { end: 'done', facts, steps };
    if (isDone) return { end: 'unverified', facts, steps, left: plan };
    if (plan.refusals.length > 0) return { end: 'refused', facts, steps, plan };
    const { now, isLast } = nextSteps(plan.steps);
    progress.planned(now);
    const failure = await runAll(now, { context, progress, done: steps });
    if (failure !== null) return { end: 'failed', facts, steps, ...failure };
    if (now.some(isBeforeReboot)) return { end: 'reboot', facts, steps };
    isDone = isLast;
  }
};

type Telling = { readonly progress: Progress; readonly told: Set<string> };

const tellOnce = ({ warnings = [] }: Plan, { progress, told }: Telling): void => {
  for (const warning of warnings.filter(({ message }) => !told.has(message))) {
    told.add(warning.message);
    progress.warned(warning);
  }
};

const whole: Group = { planners, wanted: wantedFacts };

const look = async (applying: Applying, context: Context) => {
  const { host, where, config, only, progress, group = whole } = applying;
  const startedMs = host.nowMs();
  const facts = await observe(host, { ...where, run: runOf(context) }, group.wanted(config));
  progress.observed(host.nowMs() - startedMs);
  const plan = planBy(group.planners, { config, facts, only });
  const isFetched = (step: Step) => step.kind === 'fetch-resource' && context.staged.has(step.key);
  return { facts, plan: { ...plan, steps: plan.steps.filter((step) => !isFetched(step)) } };
};

const withHeaders = (fetching: Fetching, headers: Fetching['headers'] = fetching.headers): Fetching => ({
  ...fetching,
  headers,
});

const contextFor = ({ host, where: { root }, config, headers, keysAside }: Applying): Context =>
  freshContext({
    host,
    root,
    keysAside: keysAside ?? null,
    fetching: once((onRetry: OnRetry) =>
      configuredFetching(withHeaders(freshFetching(host, onRetry), headers), config.glowplug),
    ),
  });

const runOf = ({ wiped, staged, written }: Context): Run => ({
  wiped: [...wiped],
  written: Object.fromEntries(written),
  fetched: Object.fromEntries([...staged].map(([key, { sha512, bytes }]) => [key, { sha512, bytes }])),
});
