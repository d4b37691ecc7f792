import type { Progress } from '../engine/outcome.ts';

/** Tells all of them. */
export const tellAll = (all: readonly Progress[]): Progress => ({
  planned: (steps) => all.forEach((one) => one.planned(steps)),
  warned: (warning) => all.forEach((one) => one.warned(warning)),
  observed: (ms) => all.forEach((one) => one.observed(ms)),
  started: (step) => all.forEach((one) => one.started(step)),
  retried: (step, retry) => all.forEach((one) => one.retried(step, retry)),
  finished: (step, ms, bytes) => all.forEach((one) => one.finished(step, ms, bytes)),
  failed: (step, error) => all.forEach((one) => one.failed(step, error)),
});
