import type { Context } from '../apply/context.ts';
import { execute } from '../apply/index.ts';
import type { Step } from '../steps.ts';
import type { Done, Progress } from './outcome.ts';
import { runSteps } from './schedule.ts';

export type Running = { readonly context: Context; readonly progress: Progress; readonly done: Done[] };
export type Failure = { readonly step: Step; readonly error: unknown };

/** Runs steps as they become ready; the first failure, or null. */
export const runAll = async (steps: readonly Step[], running: Running): Promise<Failure | null> => {
  let failure: Failure | null = null;
  try {
    await runSteps(steps, async (step) => {
      try {
        await runOne(step, running);
      } catch (error) {
        failure ??= { step, error };
        throw error;
      }
    });
  } catch (error) {
    if (failure === null) throw error;
  }
  return failure;
};

const runOne = async (step: Step, { context, progress, done }: Running): Promise<void> => {
  const { host } = context;
  const startedMs = host.nowMs();
  let bytes = 0;
  progress.started(step);
  try {
    await execute(step, {
      ...context,
      onBytes: (count) => (bytes = count),
      onRetry: (retry) => progress.retried(step, retry),
    });
  } catch (error) {
    progress.failed(step, error);
    throw error;
  }
  const ms = host.nowMs() - startedMs;
  done.push({ step, startedMs, ms, bytes });
  progress.finished(step, ms, bytes);
};
