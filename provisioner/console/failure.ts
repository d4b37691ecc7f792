import type { Rejected } from '../configs/part.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Refusal } from '../plan.ts';
import { describeStep } from './describe.ts';

/** What went wrong, where in the config, what would help: for a person in front of a screen. */
export const explainOutcome = (outcome: Outcome): string => {
  switch (outcome.end) {
    case 'done':
      return '';
    case 'reboot':
      return 'The next boot has other kernel arguments, and starts first boot again.\n';
    case 'refused':
      return `This machine cannot become what the config asks. ${extentOf(outcome)}\n\n${outcome.plan.refusals.map(explainRefusal).join('\n')}`;
    case 'failed':
      return `A step failed: ${describeStep(outcome.step)}\n${reasonOf(outcome.error)}\n  asked by ${outcome.step.because || '/'}\nThe next boot starts it again.\n`;
    case 'unverified':
      return `Everything was done, yet the machine is not as the config asks:\n${[
        ...outcome.left.steps.map((step) => `  still to do: ${describeStep(step)} (${step.because || '/'})`),
        ...outcome.left.refusals.map(explainRefusal),
      ].join('\n')}\n`;
  }
};

const extentOf = ({ steps }: Outcome): string =>
  steps.length === 0
    ? 'Nothing was changed.'
    : 'No file was written: those in the way are on a filesystem that is kept.';

const explainRefusal = ({ code, because, message }: Refusal): string =>
  `${message}\n  asked by ${because || '/'}  [${code}]\n`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const explainProblems = ({ problems, isRefusal, from }: Rejected): string =>
  [
    isRefusal
      ? `This machine cannot do all that the config from ${from} asks. Nothing was changed.\n`
      : `The config from ${from} is wrong. Nothing was changed.\n`,
    ...problems.map(
      ({ code, pointer, message, help, in: part }) =>
        `${message}\n  at ${pointer || '/'}${part === undefined ? '' : ` of ${part}`}  [${code}]\n${help === undefined ? '' : `  ${help}\n`}`,
    ),
  ].join('\n');
