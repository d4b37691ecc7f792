import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { configOf } from '../../test/support/config.ts';
import { afterSteps, bootDisk, diskOf, factsOf } from '../../test/support/machine-model.ts';
import type { Step } from '../steps.ts';
import { groups } from './groups.ts';
import { planBy } from './index.ts';

const labels = ['a', 'b', 'c'] as const;

const storage = fc.record({
  partitions: fc.uniqueArray(
    fc.record({ label: fc.constantFrom(...labels), sizeMiB: fc.integer({ min: 1, max: 300 }) }),
    { minLength: 1, maxLength: 3, selector: ({ label }) => label },
  ),
  format: fc.constantFrom('ext4', 'btrfs'),
  path: fc.constantFrom('/', '/etc', '/var', '/srv/data'),
  files: fc.uniqueArray(fc.constantFrom('/etc/a', '/usr/b', '/var/c', '/srv/data/d'), { maxLength: 3 }),
  wipeTable: fc.boolean(),
});

const cases = storage.map(({ partitions, format, path, files, wipeTable }) => {
  const device = `/dev/disk/by-partlabel/${partitions[0]?.label}`;
  const config = configOf({
    storage: {
      disks: [{ device: '/dev/vdb', wipeTable, partitions }],
      filesystems: [{ device, format, path }],
      files: files.map((one) => ({ path: one, contents: { source: 'data:,x' } })),
    },
  });
  const facts = factsOf([bootDisk(), diskOf('/dev/vdb', 1024, [])]);
  return { config: { ...config, scope: 'config' } as const, facts, files };
});

const devicesOf = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step) => ('device' in step ? [step.device] : []));

test('a config alone touches no disk and no path that it does not name', () => {
  fc.assert(
    fc.property(cases, ({ config, facts, files }) => {
      const disks = planBy(groups.disks.planners, { config, facts, only: [] });
      const { steps } = planBy(groups.files.planners, { config, facts, only: [] });
      expect(disks.refusals).toEqual([]);
      expect(devicesOf(disks.steps).filter((device) => !device.startsWith('/dev/vdb'))).toEqual([]);
      expect(steps.map((step) => ('path' in step ? step.path : step.kind)).toSorted()).toEqual(
        files.toSorted(),
      );
    }),
    { numRuns: 200, seed: 5 },
  );
});

test('a config alone that was done leaves nothing to do to its disks, and mounts what it says', () => {
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      const disks = planBy(groups.disks.planners, { config, facts, only: [] });
      const after = afterSteps(facts, disks.steps);
      const again = planBy(groups.disks.planners, { config, facts: after, only: [] });
      expect(again).toMatchObject({ steps: [], refusals: [] });
      const mounts = planBy(groups.mount.planners, { config, facts: after, only: [] });
      expect(mounts.refusals).toEqual([]);
      expect(mounts.steps.map((step) => (step.kind === 'mount' ? step.path : step.kind))).toEqual([
        config.storage.filesystems[0]?.path ?? '',
      ]);
    }),
    { numRuns: 200, seed: 6 },
  );
});
