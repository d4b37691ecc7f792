import type { Facts } from '../facts/facts.ts';
import type { Plan, Pointer } from '../plan.ts';
import type { Step } from '../steps.ts';
import type { Device } from './device.ts';

/** What every device made of others has, as it is asked. */
export type Asked<K extends string> = {
  readonly kind: K;
  /** Where it will be: `/dev/md/NAME`, `/dev/mapper/NAME`. */
  readonly path: string;
  /** Names of the devices that it is made of, as the author has them. */
  readonly on: readonly string[];
  readonly because: Pointer;
};

/** What a planner of one such device is given: the devices it is made of are all there, or will be when their tokens are. */
export type Ground = {
  readonly on: readonly Device[];
  /** Names of those that are not there, of a device that runs without them. */
  readonly missing: readonly string[];
  readonly facts: Facts;
};

export type StackedPlan = Plan & {
  /** What stands on it finds it like this; null, it is refused. */
  readonly device: Device | null;
  /** Those that make it give `device:PATH` and need those of what it is made of. */
  readonly steps: readonly Step[];
};

export type PlanStacked<A> = (asked: A, ground: Ground) => StackedPlan;

export const refuseStacked = (code: string, because: Pointer, message: string): StackedPlan => ({
  device: null,
  steps: [],
  refusals: [{ code, because, message }],
});
