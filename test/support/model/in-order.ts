import type { Step } from '../../../provisioner/steps.ts';

/** Steps in an order in which they may run; those that wait for each other are an error. */
export const inOrder = (steps: readonly Step[]): readonly Step[] => {
  const givers = new Map<string, number>();
  for (const token of steps.flatMap(({ gives }) => gives)) givers.set(token, (givers.get(token) ?? 0) + 1);
  const left = new Set(steps);
  const ordered: Step[] = [];
  for (let before = -1; before !== ordered.length; ) {
    before = ordered.length;
    for (const step of left) {
      if (step.needs.some((token) => (givers.get(token) ?? 0) > 0)) continue;
      left.delete(step);
      ordered.push(step);
      for (const token of step.gives) givers.set(token, (givers.get(token) ?? 1) - 1);
    }
  }
  if (left.size > 0)
    throw new Error(`steps wait for each other: ${[...left].map(({ kind }) => kind).join(', ')}`);
  return ordered;
};
