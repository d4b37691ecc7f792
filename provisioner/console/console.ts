import type { Progress } from '../engine/apply.ts';
import type { Step } from '../steps.ts';
import { describeStep, formatBytes } from './describe.ts';

export type Out = (text: string) => void;

/** One line for each step that ends; many small ones of a stage share a line. */
export const lineProgress = (out: Out, nowMs: () => number): Progress & { readonly end: () => void } => {
  const startedMs = nowMs();
  let quiet = { stage: '', steps: 0, ms: 0 };
  const elapsed = () => `${((nowMs() - startedMs) / 1000).toFixed(1).padStart(6)}s`;
  const line = (mark: string, stage: string, text: string) =>
    out(`${elapsed()} ${mark} ${stage.padEnd(11)} ${text}\n`);
  const flush = () => {
    if (quiet.steps > 0) line('+', quiet.stage, `${quiet.steps} steps  ${seconds(quiet.ms)}`);
    quiet = { stage: '', steps: 0, ms: 0 };
  };
  return {
    observed: (ms) => line('+', 'observe', `the machine  ${seconds(ms)}`),
    started: () => {},
    finished: (step, ms, bytes) => {
      if (isSmall(step)) {
        if (quiet.stage !== step.stage) flush();
        quiet = { stage: step.stage, steps: quiet.steps + 1, ms: quiet.ms + ms };
        return;
      }
      flush();
      line(
        '+',
        step.stage,
        `${describeStep(step)}  ${seconds(ms)}${bytes > 0 ? `  ${formatBytes(bytes)}` : ''}`,
      );
    },
    failed: (step, error) => {
      flush();
      line(
        '!',
        step.stage,
        `${describeStep(step)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    },
    end: flush,
  };
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)}s`;

const isSmall = ({ kind }: Step): boolean =>
  ['write-file', 'make-directory', 'make-link', 'record-intents', 'bind-folder'].includes(kind);
