import type { Config } from '../../schema/v1/config.ts';
import type { Raid } from '../../schema/v1/storage.ts';
import type { Facts, Stacked } from '../facts/facts.ts';
import { type Pointer, pointer } from '../plan.ts';
import type { AddMembers, MakeArray } from '../steps.ts';
import { decideArray } from './array.ts';
import { isMirrored, mirrorBecause, stateArray, statePartDevices } from './boot-partitions.ts';
import type { Device } from './device.ts';
import { type Asked, type Ground, type PlanStacked, refuseStacked, type StackedPlan } from './stacked.ts';

export type AskedArray = Config['storage']['raid'][number] & Asked<'array'>;

export const askedArrays = (config: Config): readonly AskedArray[] => [
  ...config.storage.raid.map((array, i) => asked(array, pointer('storage', 'raid', i))),
  ...(isMirrored(config) ? [stateOf(config)] : []),
];

const asked = (array: Raid, because: Pointer): AskedArray => ({
  ...array,
  kind: 'array',
  path: arrayPathOf(array.name),
  on: array.devices,
  because,
});

const stateOf = (config: Config): AskedArray =>
  asked({ name: stateArray, level: 'raid1', devices: statePartDevices(config), options: [] }, mirrorBecause);

const arrayPathOf = (name: string): string => `/dev/md/${name}`;

export const planArray: PlanStacked<AskedArray> = (array, ground) => {
  const decision = decideArray(array, ground);
  switch (decision.action) {
    case 'make':
      return made(array, ground);
    case 'keep':
      return kept(array, ground, { running: decision.running, blank: decision.blank });
    case 'refuse':
      return refuseStacked(decision.code, array.because, `Cannot make "${array.path}": ${decision.reason}`);
  }
};

const made = (array: AskedArray, { on, facts }: Ground): StackedPlan => {
  const active = on.length - (array.spares ?? 0);
  const paths = on.map(({ path }) => path);
  const step: MakeArray = {
    kind: 'make-array',
    stage: 'disks',
    because: array.because,
    needs: paths.map((path) => `device:${path}`),
    gives: [`device:${array.path}`],
    path: array.path,
    name: array.name,
    level: array.level,
    devices: paths.slice(0, active),
    spares: paths.slice(active),
    options: array.options,
    stops: arraysOn(on, facts),
    clears: on.filter(({ signature }) => signature !== null).map(({ path }) => path),
  };
  const device = { path: array.path, signature: null, bytes: 0, resizes: false };
  return { device, steps: [step], refusals: [] };
};

const arraysOn = (on: readonly Device[], { uses }: Facts): readonly string[] => {
  const names = on.flatMap(({ path }) => uses.filter(({ device, by }) => device === path && by === 'array'));
  return [...new Set(names.map(({ name }) => name))];
};

type Kept = { readonly running: Stacked; readonly blank: readonly Device[] };

const kept = (
  { path, because }: AskedArray,
  { facts, missing }: Ground,
  { running, blank }: Kept,
): StackedPlan => {
  const device = {
    path,
    signature: facts.signatures[path] ?? null,
    bytes: running.bytes,
    resizes: false,
  };
  return {
    device,
    steps: blank.length === 0 ? [] : [addStep(path, because, blank)],
    refusals: [],
    warnings: missing.map((name) => ({
      code: 'array-degraded',
      because,
      message: `"${path}" is kept without "${name}", which is not there: it runs degraded (attach the device again, or replace it)`,
    })),
  };
};

const addStep = (path: string, because: Pointer, blank: readonly Device[]): AddMembers => ({
  kind: 'add-members',
  stage: 'disks',
  because,
  needs: blank.map((device) => `device:${device.path}`),
  gives: [],
  path,
  devices: blank.map((device) => device.path),
});
