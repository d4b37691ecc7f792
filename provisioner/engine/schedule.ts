import type { Step, Token } from '../steps.ts';

export type Runner = (step: Step) => Promise<void>;

/** Steps that run at once. More would only take each other's disk and memory. */
const atOnce = 6;

/** Runs each step when all that it needs is there; the first failure lets what runs end, starts nothing more, and is thrown. */
export const runSteps = async (steps: readonly Step[], run: Runner): Promise<void> => {
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<void>>();
  const missing = countGivers(steps);
  const failures: unknown[] = [];
  while (waiting.size > 0 || running.size > 0) {
    if (failures.length === 0) startReady();
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (failures.length > 0) throw failures[0];
  if (waiting.size > 0)
    throw new Error(
      `unreachable: steps wait for each other: ${[...waiting].map(({ kind }) => kind).join(', ')}`,
    );

  function startReady(): void {
    for (const step of waiting) {
      if (running.size >= atOnce) return;
      if (step.needs.some((token) => (missing.get(token) ?? 0) > 0)) continue;
      waiting.delete(step);
      running.set(step, runOne(step));
    }
  }

  async function runOne(step: Step): Promise<void> {
    try {
      await run(step);
      for (const token of step.gives) missing.set(token, (missing.get(token) ?? 1) - 1);
    } catch (error) {
      failures.push(error);
    }
    running.delete(step);
  }
};

/** How many steps are yet to give each token; what nobody gives is there already. */
const countGivers = (steps: readonly Step[]): Map<Token, number> => {
  const givers = new Map<Token, number>();
  for (const step of steps) for (const token of step.gives) givers.set(token, (givers.get(token) ?? 0) + 1);
  return givers;
};
