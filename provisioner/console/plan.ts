import type { Plan } from '../plan.ts';
import { describeStep } from './describe.ts';

/** A plan as text. */
export const showPlan = ({ steps, refusals }: Plan): string => {
  const refused = refusals.map(
    ({ code, because, message }) => `refused  ${message}\n         ${because || '/'}  [${code}]\n`,
  );
  const planned = steps.map(
    (step) => `${step.stage.padEnd(11)} ${describeStep(step)}  (${step.because || '/'})\n`,
  );
  if (refused.length > 0) return `${refused.join('')}`;
  return planned.length === 0 ? 'Nothing to do: the machine is as the config asks.\n' : planned.join('');
};
