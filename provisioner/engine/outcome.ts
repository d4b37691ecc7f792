import type { Facts } from '../facts/facts.ts';
import type { Retry } from '../fetch/fetching.ts';
import type { Plan, Warning } from '../plan.ts';
import type { Step } from '../steps.ts';

/** A step that was done, and how long it took. */
export type Done = {
  readonly step: Step;
  readonly startedMs: number;
  readonly ms: number;
  readonly bytes: number;
};

type Ended = { readonly facts: Facts; readonly steps: readonly Done[] };

/** How an apply ended. */
export type Outcome = Ended &
  (
    | { readonly end: 'done' }
    | { readonly end: 'refused'; readonly plan: Plan }
    | { readonly end: 'failed'; readonly step: Step; readonly error: unknown }
    | { readonly end: 'unverified'; readonly left: Plan }
    /** The next boot is made with other kernel arguments, and starts first boot again. */
    | { readonly end: 'reboot' }
  );

/** Told what happens while it happens. */
export type Progress = {
  readonly observed: (ms: number) => void;
  readonly planned: (steps: readonly Step[]) => void;
  readonly warned: (warning: Warning) => void;
  readonly started: (step: Step) => void;
  /** An attempt of a step that still runs failed, and another follows. */
  readonly retried: (step: Step, retry: Retry) => void;
  readonly finished: (step: Step, ms: number, bytes: number) => void;
  readonly failed: (step: Step, error: unknown) => void;
};
