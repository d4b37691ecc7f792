import type { Progress } from '../engine/outcome.ts';

/** Tells nothing of what happens. */
export const silent: Progress = {
  observed: () => {},
  planned: () => {},
  started: () => {},
  finished: () => {},
  retried: () => {},
  failed: () => {},
};
