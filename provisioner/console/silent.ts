import type { Progress } from '../engine/outcome.ts';

/** Tells nothing of what happens. */
export const silent: Progress = {
  observed: () => {},
  planned: () => {},
  warned: () => {},
  started: () => {},
  finished: () => {},
  retried: () => {},
  failed: () => {},
};
