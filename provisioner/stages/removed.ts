import type { Facts } from '../facts/facts.ts';
import type { TreeStep } from './leaf.ts';
import { removes } from './satisfied.ts';

/** The machine as it is seen by what is written below a folder that loses its content, or that takes a link's place. */
export const withoutRemoved = (steps: readonly TreeStep[], facts: Facts): Facts => {
  const cleared = steps.flatMap((step) => {
    const fact = facts.paths[step.path];
    return fact !== undefined && removes(step, fact, facts) ? [`${step.path}/`] : [];
  });
  if (cleared.length === 0) return facts;
  const paths = Object.entries(facts.paths).map(([path, fact]) =>
    cleared.some((folder) => path.startsWith(folder))
      ? ([path, { kind: 'absent' }] as const)
      : ([path, fact] as const),
  );
  return { ...facts, paths: Object.fromEntries(paths) };
};
