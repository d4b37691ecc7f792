import type { Plan, Warning } from '../plan.ts';
import { describeStep } from './describe.ts';

/** A plan as text. */
export const showPlan = ({ steps, refusals, warnings = [] }: Plan): string => {
  const refused = refusals.map(
    ({ code, because, message }) => `refused  ${message}\n         ${because || '/'}  [${code}]\n`,
  );
  const planned = steps.map(
    (step) => `${step.stage.padEnd(11)} ${describeStep(step)}  (${step.because || '/'})\n`,
  );
  if (refused.length > 0) return `${refused.join('')}`;
  const warned = warnings.map((warning) => `warning     ${showWarning(warning)}\n`).join('');
  return `${warned}${planned.length === 0 ? 'Nothing to do: the machine is as the config asks.\n' : planned.join('')}`;
};

export const showWarning = ({ code, because, message }: Warning): string =>
  `${message}  (${because || '/'})  [${code}]`;

/** The same for programs; what a step is made of stays inside, for it may be secret. */
export const showPlanJson = ({ steps, refusals, warnings = [] }: Plan): string => {
  const shown = steps.map((step) => ({
    stage: step.stage,
    kind: step.kind,
    what: describeStep(step),
    because: step.because,
  }));
  return `${JSON.stringify({ steps: refusals.length > 0 ? [] : shown, refusals, warnings }, null, 2)}\n`;
};
