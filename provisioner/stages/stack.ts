import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Plan, Refusal } from '../plan.ts';
import { type AskedArray, askedArrays, planArray } from './arrays.ts';
import type { Device } from './device.ts';
import { findDevice, isPartitioned } from './devices.ts';
import { layoutDisks } from './disks.ts';
import { withoutArrays } from './idle-arrays.ts';
import { joinPlans } from './join-plans.ts';
import type { Layout } from './layout.ts';
import { type Ground, refuseStacked, type StackedPlan } from './stacked.ts';
import { isNamed } from './state.ts';
import { type AskedVolume, askedVolumes, planVolume } from './volumes.ts';

/** A device made of others; each kind has a planner of its own, and may stand on any. */
export type AskedStacked = AskedArray | AskedVolume;

export const askedStack = (config: Config): readonly AskedStacked[] => [
  ...askedArrays(config),
  ...askedVolumes(config),
];

const planOne = (asked: AskedStacked, ground: Ground): StackedPlan =>
  asked.kind === 'array' ? planArray(asked, ground) : planVolume(asked, ground);

/** Every device that something may stand on, as it will be. */
export type Devices = {
  readonly layouts: readonly Layout[];
  /** Why disks cannot be as they should; nothing on them is planned then. */
  readonly refusals: readonly Refusal[];
  readonly stack: Plan;
  /** null, nobody declares it and it does not exist, or it is refused. */
  readonly find: (name: string) => Device | null;
  /** Path of the array or volume that takes a device as a part of itself. */
  readonly takerOf: (device: Device) => string | undefined;
};

/** Steps for arrays and volumes in any order of stacking. */
export const planStack = (config: Config, facts: Facts): Plan => {
  const { refusals, stack } = planDevices(config, facts);
  return refusals.length > 0 ? { steps: [], refusals: [] } : stack;
};

export const planDevices = (config: Config, found: Facts): Devices => {
  const { layouts, refusals } = layoutDisks(config, found);
  const facts = withoutArrays(
    found,
    layouts.flatMap(({ stops }) => stops),
  );
  const asked = askedStack(config);
  const plans = new Map<string, StackedPlan>();
  const takers = new Map<string, string>();
  const find = (name: string): Device | null => {
    const one = asked.find((stacked) =>
      isNamed({ path: stacked.path, links: linksOf(stacked, facts) }, name),
    );
    return one === undefined ? findDevice(name, facts, layouts) : planFor(one).device;
  };
  const planFor = (one: AskedStacked): StackedPlan => {
    const known = plans.get(one.path);
    if (known !== undefined) return known;
    // Whoever comes here again on the way down stands on itself, and finds nothing.
    plans.set(one.path, { device: null, steps: [], refusals: [] });
    const plan = planOn(one, { facts, find, layouts, takers });
    plans.set(one.path, plan);
    return plan;
  };
  const all = asked.map(planFor);
  return { layouts, refusals, stack: joinPlans(all), find, takerOf: ({ path }) => takers.get(path) };
};

const linksOf = ({ path }: AskedStacked, { stacked }: Facts): readonly string[] =>
  stacked.find((one) => one.path === path)?.links ?? [];

type Below = Pick<Devices, 'find' | 'layouts'> & {
  readonly facts: Facts;
  readonly takers: Map<string, string>;
};

/** Finds what it is made of, then lets its kind decide. */
const planOn = (asked: AskedStacked, { facts, find, layouts, takers }: Below): StackedPlan => {
  const { path, because } = asked;
  const isThere = facts.stacked.some((one) => one.path === path);
  const [on, missing] = [new Array<Device>(), new Array<string>()];
  for (const name of asked.on) {
    if (isPartitioned(name, layouts))
      return refuseStacked('disk-is-partitioned', because, partitioned(path, name));
    const device = find(name);
    if (device === null && !isThere) return refuseStacked('device-not-found', because, notFound(path, name));
    const taker = device === null ? undefined : takers.get(device.path);
    if (taker !== undefined)
      return refuseStacked('device-used-twice', because, usedTwice(path, { name, taker }));
    if (device === null) missing.push(name);
    else on.push(device);
  }
  for (const device of on) takers.set(device.path, path);
  if (on.some(({ hidden }) => hidden)) return { device: hiddenAt(path), steps: [], refusals: [] };
  return planOne(asked, { on, missing, facts });
};

/** What stands on a closed volume can be planned when that is open. */
const hiddenAt = (path: string): Device => ({
  path,
  signature: null,
  bytes: 0,
  resizes: false,
  hidden: true,
});

const notFound = (path: string, name: string): string =>
  `Cannot make "${path}": its part "${name}" is not there: no disk has it, and no other entry of storage makes it first`;

const partitioned = (path: string, name: string): string =>
  `Cannot make "${path}": its part "${name}" is a disk that storage.disks partitions (name one of its partitions)`;

const usedTwice = (
  path: string,
  { name, taker }: { readonly name: string; readonly taker: string },
): string =>
  `Cannot make "${path}": "${name}" is a part of "${taker}" already (give each device to one of them)`;
