import type { Progress } from '../engine/outcome.ts';
import { tellRetries } from './describe.ts';
import type { Screen } from './lines.ts';

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

/** Tells nothing but why something takes so long. */
export const onlyRetries = ({ complain }: Screen): Progress => {
  const tell = tellRetries(complain);
  return { ...silent, retried: (_, retry) => tell(retry) };
};
