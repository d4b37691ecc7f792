import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { configOf } from '../../test/support/config.ts';
import { afterSteps, bootDisk, diskOf, factsOf } from '../../test/support/machine-model.ts';
import { runSteps } from '../engine/schedule.ts';
import type { Facts, Member, Use } from '../facts/facts.ts';
import type { Step } from '../steps.ts';
import { planAll } from './index.ts';

const letters = ['b', 'c', 'd', 'e'] as const;
const names = ['w', 'x', 'y', 'z'] as const;
const parts = letters.flatMap((letter) => [`${letter}-1`, `${letter}-2`]);
const leaves = parts.map((label) => `/dev/disk/by-partlabel/${label}`);

/** Each device has one taker at most: an array that comes later in the draw, or none. Which array stands on which is any. */
const drawn = fc.record({
  takers: fc.array(fc.nat({ max: names.length }), { minLength: leaves.length, maxLength: leaves.length }),
  above: fc.array(fc.nat({ max: names.length }), { minLength: names.length, maxLength: names.length }),
  levels: fc.array(fc.constantFrom('raid0', 'raid1'), { minLength: names.length, maxLength: names.length }),
  order: fc.shuffledSubarray([...names], { minLength: names.length }),
});

const configs = drawn.map(({ takers, above, levels, order }) => {
  const made: { readonly name: string; readonly level: string; readonly devices: readonly string[] }[] = [];
  for (const [i, name] of names.entries()) {
    const own = leaves.filter((_, leaf) => takers[leaf] === i);
    const below = made.filter((one) => above[names.findIndex((other) => other === one.name)] === i);
    const devices = [...own, ...below.map((one) => `/dev/md/${one.name}`)];
    if (devices.length > 0) made.push({ name, level: levels[i] ?? 'raid1', devices });
  }
  const raid = order.flatMap((name) => made.filter((one) => one.name === name));
  const taken = new Set(raid.flatMap(({ devices }) => devices));
  const tops = raid.map(({ name }) => `/dev/md/${name}`).filter((path) => !taken.has(path));
  const disks = letters.map((letter) => ({
    device: `/dev/vd${letter}`,
    partitions: [1, 2].map((number) => ({ label: `${letter}-${number}`, sizeMiB: 100 })),
  }));
  const filesystems = tops.map((device, i) => ({ device, format: 'ext4', path: `/var/top${i}` }));
  return configOf({ storage: { disks, raid, filesystems } });
});

const blank = factsOf([bootDisk(), ...letters.map((letter) => diskOf(`/dev/vd${letter}`, 1024))]);

const changesDisks = ({ kind }: Step): boolean =>
  ['partition-disk', 'make-array', 'add-members', 'make-filesystem', 'grow-filesystem'].includes(kind);

test('arrays in any order of stacking are made once, and each after what it stands on', async () => {
  let stacked = 0;
  await fc.assert(
    fc.asyncProperty(configs, async (config) => {
      const plan = planAll(config, blank);
      expect(plan.refusals).toEqual([]);
      if (config.storage.raid.some(({ devices }) => devices.some((one) => one.startsWith('/dev/md/'))))
        stacked += 1;
      const there = new Set<string>();
      await runSteps(plan.steps.filter(changesDisks), async (step) => {
        for (const token of step.needs.filter((one) => /^device:\/dev\/(md|vd[b-e])/.test(one)))
          expect([...there]).toContain(token);
        for (const token of step.gives) there.add(token);
      });
      const again = planAll(config, afterSteps(blank, plan.steps));
      expect(again.refusals).toEqual([]);
      expect(again.steps.filter(changesDisks)).toEqual([]);
    }),
    { numRuns: 60, seed: 1 },
  );
  expect(stacked).toBeGreaterThan(20);
});

const members = fc.record({
  array: fc.constantFrom('w', 'w.new', 'other'),
  uuid: fc.constantFrom('u1', 'u2'),
  level: fc.constantFrom('raid0', 'raid1'),
  active: fc.integer({ min: 1, max: 3 }),
});

const found = fc.array(fc.option(members, { nil: null }), { minLength: 3, maxLength: 3 });

/** Three whole disks, of which some are members of something, that runs or not. */
const machineWith = (held: readonly (Member | null)[], isRunning: boolean): Facts => {
  const paths = held.flatMap((member, i) =>
    member === null ? [] : [[`/dev/vd${letters[i]}`, member] as const],
  );
  const on = paths.filter(([, { array }]) => array !== 'other').map(([path]) => path);
  const use = (device: string): Use => ({ device, by: 'array', name: '/dev/md/w' });
  const array = { path: '/dev/md/w', links: [], kind: 'array', bytes: 2 ** 30, on } as const;
  const superblock = { format: 'linux_raid_member', label: '', uuid: '', bytes: 0 };
  return {
    ...blank,
    members: Object.fromEntries(paths),
    signatures: Object.fromEntries(paths.map(([path]) => [path, superblock])),
    stacked: isRunning && on.length > 0 ? [array] : [],
    uses: isRunning ? on.map(use) : [],
  };
};

test('no device that holds part of an array with its name, or of another, is ever written to make one', () => {
  let made = 0;
  fc.assert(
    fc.property(found, fc.boolean(), (held, isRunning) => {
      const facts = machineWith(held, isRunning);
      const devices = letters.slice(0, 3).map((letter) => `/dev/vd${letter}`);
      const config = configOf({ storage: { raid: [{ name: 'w', level: 'raid1', devices }] } });
      const { steps, refusals } = planAll(config, facts);
      if (refusals.length > 0) return;
      const unfinished = held.flatMap((member) => (member?.array === 'w.new' ? [String(member.uuid)] : []));
      for (const step of steps) {
        if (step.kind === 'make-array') made += 1;
        if (step.kind === 'add-members')
          for (const device of step.devices) expect(facts.members[device]).toBeUndefined();
        if (step.kind !== 'make-array') continue;
        for (const device of [...step.devices, ...step.clears]) {
          const member = facts.members[device];
          expect(member === undefined || member.array === 'w.new' || unfinished.includes(member.uuid)).toBe(
            true,
          );
        }
      }
    }),
    { numRuns: 300, seed: 2 },
  );
  expect(made).toBeGreaterThan(20);
});
