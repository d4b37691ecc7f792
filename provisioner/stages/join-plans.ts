import type { Plan } from '../plan.ts';

/** All of them as one, in their order. */
export const joinPlans = (plans: readonly Plan[]): Plan & Required<Plan> => ({
  steps: plans.flatMap(({ steps }) => steps),
  refusals: plans.flatMap(({ refusals }) => refusals),
  warnings: plans.flatMap(({ warnings = [] }) => warnings),
});
