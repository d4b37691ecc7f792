import type { Config } from '../../schema/v1/config.ts';
import type { Facts, Stacked } from '../facts/facts.ts';
import { type Pointer, pointer } from '../plan.ts';
import type { AddMembers, MakeArray } from '../steps.ts';
import { decideArray } from './array.ts';
import type { Device } from './device.ts';
import { type Asked, type Ground, type PlanStacked, refuseStacked, type StackedPlan } from './stacked.ts';

export type AskedArray = Config['storage']['raid'][number] & Asked<'array'>;

export const askedArrays = ({ storage }: Config): readonly AskedArray[] =>
  storage.raid.map((array, i) => ({
    ...array,
    kind: 'array',
    path: arrayPathOf(array.name),
    on: array.devices,
    because: pointer('storage', 'raid', i),
  }));

const arrayPathOf = (name: string): string => `/dev/md/${name}`;

export const planArray: PlanStacked<AskedArray> = (asked, ground) => {
  const decision = decideArray(asked, ground);
  switch (decision.action) {
    case 'make':
      return made(asked, ground);
    case 'keep':
      return kept(asked, ground, { running: decision.running, blank: decision.blank });
    case 'refuse':
      return refuseStacked(decision.code, asked.because, `Cannot make "${asked.path}": ${decision.reason}`);
  }
};

const made = (asked: AskedArray, { on, facts }: Ground): StackedPlan => {
  const active = on.length - (asked.spares ?? 0);
  const paths = on.map(({ path }) => path);
  const step: MakeArray = {
    kind: 'make-array',
    stage: 'disks',
    because: asked.because,
    needs: paths.map((path) => `device:${path}`),
    gives: [`device:${asked.path}`],
    path: asked.path,
    name: asked.name,
    level: asked.level,
    devices: paths.slice(0, active),
    spares: paths.slice(active),
    options: asked.options,
    stops: arraysOn(on, facts),
    clears: on.filter(({ signature }) => signature !== null).map(({ path }) => path),
  };
  const device = { path: asked.path, signature: null, bytes: 0, resizes: false };
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
