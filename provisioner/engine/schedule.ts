import type { Step, Token } from '../steps.ts';

export type Runner = (step: Step) => Promise<void>;

/** Steps that run at once. More would only take each other's disk and memory; who waits for a server keeps none from the disks. */
const atOnce = { fetches: 8, others: 6 } as const;

type Lane = { readonly atOnce: number; readonly waiting: Set<Step>; readonly running: Set<Step> };

const makeLanes = (steps: readonly Step[]): readonly Lane[] => {
  const isFetch = ({ kind }: Step): boolean => kind === 'fetch-resource';
  return [
    { atOnce: atOnce.fetches, waiting: new Set(steps.filter(isFetch)), running: new Set() },
    { atOnce: atOnce.others, waiting: new Set(steps.filter((step) => !isFetch(step))), running: new Set() },
  ];
};

/** Runs each step when all that it needs is there; the first failure lets what runs end, starts nothing more, and is thrown. */
export const runSteps = async (steps: readonly Step[], run: Runner): Promise<void> => {
  const lanes = makeLanes(steps);
  const running = new Set<Promise<void>>();
  const missing = countGivers(steps);
  const failures: unknown[] = [];
  for (;;) {
    if (failures.length === 0) lanes.forEach(startReady);
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failures.length > 0) throw failures[0];
  const left = lanes.flatMap(({ waiting }) => [...waiting]);
  if (left.length > 0)
    throw new Error(`unreachable: steps wait for each other: ${left.map(({ kind }) => kind).join(', ')}`);

  function startReady(lane: Lane): void {
    for (const step of lane.waiting) {
      if (lane.running.size >= lane.atOnce) return;
      if (step.needs.some((token) => (missing.get(token) ?? 0) > 0)) continue;
      lane.waiting.delete(step);
      const ended = runOne(step, lane).finally(() => running.delete(ended));
      running.add(ended);
    }
  }

  async function runOne(step: Step, lane: Lane): Promise<void> {
    lane.running.add(step);
    try {
      await run(step);
      for (const token of step.gives) missing.set(token, (missing.get(token) ?? 1) - 1);
    } catch (error) {
      failures.push(error);
    }
    lane.running.delete(step);
  }
};

/** How many steps are yet to give each token; what nobody gives is there already. */
const countGivers = (steps: readonly Step[]): Map<Token, number> => {
  const givers = new Map<Token, number>();
  for (const step of steps) for (const token of step.gives) givers.set(token, (givers.get(token) ?? 0) + 1);
  return givers;
};
