import type { Progress } from '../engine/outcome.ts';
import type { Stage, Step } from '../steps.ts';
import { describeRetry, describeStep, formatBytes } from './describe.ts';
import { showWarning } from './plan.ts';

export type Screen = {
  readonly write: (text: string) => void;
  /** Writes where failures are looked for. */
  readonly complain: (text: string) => void;
  /** true, a line may be written over. */
  readonly isTerminal: boolean;
  readonly nowMs: () => number;
};

/** One line for each step that ends; the small ones of a stage share one, when the last of them ends. */
export const lineProgress = ({ write, isTerminal, nowMs }: Screen): Progress => {
  const startedMs = nowMs();
  const small = new Map<Stage, Small>();
  const running = new Set<Step>();
  const clear = isTerminal ? '\r\x1b[K' : '';
  const line = (mark: string, stage: string, text: string): void =>
    write(`${clear}${since(startedMs, nowMs())} ${mark} ${stage.padEnd(11)} ${text}\n`);
  const showRunning = (): void => {
    const [step] = running;
    if (isTerminal && step !== undefined) write(`${clear}         ${describeStep(step).slice(0, 90)} ...`);
  };
  return {
    observed: (ms) => line('+', 'observe', `the machine  ${seconds(ms)}`),
    planned: (steps) => countSmall(steps, small),
    warned: (warning) => line('!', 'warning', showWarning(warning)),
    started: (step) => {
      running.add(step);
      showRunning();
    },
    retried: ({ stage }, retry) => line('~', stage, describeRetry(retry)),
    finished: (step, ms, bytes) => {
      running.delete(step);
      const text = isSmall(step)
        ? countDown(step, ms, small)
        : `${describeStep(step)}  ${seconds(ms)}${moved(bytes)}`;
      if (text !== null) line('+', step.stage, text);
      showRunning();
    },
    failed: (step, error) => {
      running.delete(step);
      line(
        '!',
        step.stage,
        `${describeStep(step)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    },
  };
};

type Small = { readonly total: number; readonly left: number; readonly ms: number };

const countSmall = (steps: readonly Step[], small: Map<Stage, Small>): void => {
  for (const { stage } of steps.filter(isSmall)) {
    const total = (small.get(stage)?.total ?? 0) + 1;
    small.set(stage, { total, left: total, ms: 0 });
  }
};

/** A word for all of a stage at its last one; null before. */
const countDown = (step: Step, ms: number, small: Map<Stage, Small>): string | null => {
  const { total, left, ms: before } = small.get(step.stage) ?? { total: 1, left: 1, ms: 0 };
  small.set(step.stage, { total, left: left - 1, ms: before + ms });
  const what = total === 1 ? describeStep(step) : `${total} small steps`;
  return left > 1 ? null : `${what}  ${seconds(before + ms)}`;
};

const since = (startedMs: number, nowMs: number): string =>
  `${((nowMs - startedMs) / 1000).toFixed(1).padStart(6)}s`;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)}s`;

const moved = (bytes: number): string => (bytes > 0 ? `  ${formatBytes(bytes)}` : '');

const smallKinds: readonly Step['kind'][] = [
  'write-file',
  'make-directory',
  'make-link',
  'record-intents',
  'bind-folder',
  'make-machine-id',
];

const isSmall = ({ kind }: Step): boolean => smallKinds.includes(kind);
