import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { configOf } from '../../test/support/config.ts';
import {
  afterSteps,
  bootDisk,
  diskOf,
  factsOf,
  linuxData,
  partition,
  readScript,
} from '../../test/support/machine-model.ts';
import type { Facts, Partition } from '../facts/facts.ts';
import type { PartitionDisk, Step } from '../steps.ts';
import { planAll } from './index.ts';

const labels = ['a', 'b', 'c', 'd'] as const;
const diskMiB = 2048;

/** Partitions that do not overlap, some not on a MiB. */
const existing = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 8 }),
      label: fc.constantFrom(...labels, ''),
      gap: fc.integer({ min: 0, max: 300 * 2048 }),
      sectors: fc.integer({ min: 1, max: 400 * 2048 }),
    }),
    { maxLength: 4, selector: ({ number }) => number },
  )
  .map((parts) => {
    let at = 2048;
    return parts.map(({ number, label, gap, sectors }): Partition => {
      const startSector = at + gap;
      at = startSector + sectors;
      return partition('/dev/vdb', number, {
        label,
        startSector,
        sectors,
        attributes: number % 2 === 0 ? 'GUID:60' : '',
      });
    });
  })
  .filter((parts) => parts.every(({ startSector, sectors }) => startSector + sectors < diskMiB * 2048 - 34));

const asked = fc
  .uniqueArray(
    fc.record(
      {
        label: fc.constantFrom(...labels),
        number: fc.integer({ min: 0, max: 6 }),
        sizeMiB: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900 })),
        startMiB: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2000 })),
        typeGuid: fc.constantFrom(linuxData, '0657FD6D-A4AB-43C4-84E5-0933C84B4F4F'),
        attributes: fc.constantFrom([], [60]),
        wipePartitionEntry: fc.boolean(),
        shouldExist: fc.boolean(),
        resize: fc.boolean(),
      },
      { requiredKeys: ['label', 'wipePartitionEntry'] },
    ),
    { maxLength: 4, selector: ({ label }) => label },
  )
  // Two of one number are the config rules’ to refuse.
  .filter((all) => new Set(all.map(({ number, label }) => number || label)).size === all.length);

const filesystems = fc.uniqueArray(
  fc.record(
    {
      device: fc.constantFrom(...labels).map((label) => `/dev/disk/by-partlabel/${label}`),
      format: fc.constantFrom('ext4', 'xfs', 'swap'),
      wipeFilesystem: fc.boolean(),
    },
    { requiredKeys: ['device', 'format'] },
  ),
  { maxLength: 3, selector: ({ device }) => device },
);

const signature = fc.record({
  format: fc.constantFrom('ext4', 'xfs'),
  label: fc.constant(''),
  uuid: fc.constant('x'),
  bytes: fc.constant(0),
});

const cases = fc
  .record({
    existing,
    asked,
    filesystems,
    wipeTable: fc.boolean(),
    signatures: fc.array(fc.option(signature, { nil: null }), { maxLength: 4 }),
  })
  .map(({ existing: found, asked: partitions, filesystems: made, wipeTable, signatures }) => {
    const config = configOf({
      storage: { disks: [{ device: '/dev/vdb', wipeTable, partitions }], filesystems: made },
    });
    const held = found.flatMap(({ path }, i) => (signatures[i] ? [[path, signatures[i]] as const] : []));
    const facts = factsOf([bootDisk(), diskOf('/dev/vdb', diskMiB, found)], {
      signatures: Object.fromEntries(held),
    });
    return { config, facts };
  });

const onDisks = (steps: readonly Step[]): readonly Step[] =>
  steps
    .filter(({ stage }) => ['disks', 'filesystems', 'mounts'].includes(stage) && true)
    .filter(({ kind }) => kind !== 'write-file' && kind !== 'make-link');

const partitionings = (steps: readonly Step[]): readonly PartitionDisk[] =>
  steps.filter((step) => step.kind === 'partition-disk');

const partitionsOf = (facts: Facts, device: string): readonly Partition[] => {
  const table = facts.disks.find(({ path }) => path === device)?.table;
  return table?.kind === 'gpt' ? table.partitions : [];
};

test('a plan that was done leaves nothing to plan', () => {
  let done = 0;
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      const plan = planAll(config, facts);
      if (plan.refusals.length > 0) return;
      done += 1;
      const again = planAll(config, afterSteps(facts, plan.steps));
      expect(again.refusals).toEqual([]);
      expect(onDisks(again.steps)).toEqual([]);
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(done).toBeGreaterThan(50);
});

test('a partition that is kept is in the new table as it was, and nothing near it is zeroed', () => {
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      for (const step of partitionings(planAll(config, facts).steps)) {
        const kept = step.changes.filter(({ change }) => change === 'keep').map(({ number }) => number);
        const before = partitionsOf(facts, step.device)
          .filter(({ number }) => kept.includes(number))
          .toSorted((a, b) => a.number - b.number);
        const after = readScript(step.script ?? '').filter(({ number }) => kept.includes(number));
        expect(after).toEqual(before.map((one) => ({ ...one, links: expect.anything() })));
        for (const { startSector, sectors } of before)
          for (const { startByte, bytes } of step.zero)
            expect(startByte + bytes <= startSector * 512 || startByte >= (startSector + sectors) * 512).toBe(
              true,
            );
      }
    }),
    { numRuns: 300, seed: 2 },
  );
});

test('no two partitions of a new table overlap, and all are between its two copies', () => {
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      for (const step of partitionings(planAll(config, facts).steps)) {
        const sorted = readScript(step.script ?? '').toSorted((a, b) => a.startSector - b.startSector);
        const disk = facts.disks.find(({ path }) => path === step.device);
        let end = 34;
        for (const { startSector, sectors } of sorted) {
          expect(startSector).toBeGreaterThanOrEqual(end);
          end = startSector + sectors;
        }
        expect(end).toBeLessThanOrEqual((disk?.sectors ?? 0) - 33);
      }
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('nothing is made on a device that is kept with its filesystem', () => {
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      const { steps } = planAll(config, facts);
      const wiped = config.storage.filesystems.some(({ wipeFilesystem }) => wipeFilesystem);
      const stays = partitionings(steps).length === 0 && !wiped;
      for (const step of steps)
        if (stays && step.kind === 'make-filesystem') expect(facts.signatures[step.device]).toBeUndefined();
    }),
    { numRuns: 200, seed: 4 },
  );
});
