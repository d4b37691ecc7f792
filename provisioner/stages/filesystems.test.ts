import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, diskOf, factsOf, partition } from '../../test/support/machine-model.ts';
import type { Signature } from '../facts/facts.ts';
import { decideFilesystem, planFilesystems } from './filesystems.ts';
import type { AskedFilesystem } from './state.ts';
import { unfinishedLabel } from './unfinished.ts';

const plain: AskedFilesystem = {
  device: '/dev/vdb1',
  format: 'ext4',
  label: 'data',
  options: [],
  mountOptions: [],
  wipeFilesystem: false,
  because: '/storage/filesystems/0',
};
const ext4: Signature = { format: 'ext4', label: 'data', uuid: 'ABCD', bytes: 0 };

// The table of docs/disks.md.
test.each([
  [null, {}, 'make'],
  [{ label: unfinishedLabel }, {}, 'make'],
  [{ format: 'xfs', label: unfinishedLabel }, {}, 'make'],
  [{}, {}, 'keep'],
  [{}, { label: undefined }, 'keep'],
  [{}, { uuid: 'abcd' }, 'keep'],
  [{}, { uuid: 'ffff' }, 'refuse'],
  [{ label: 'other' }, {}, 'refuse'],
  [{ format: 'xfs' }, {}, 'refuse'],
  [{ format: 'ambiguous' }, {}, 'refuse'],
  [{ format: 'ambiguous', among: ext4 }, {}, 'keep'],
  [{ format: 'ambiguous', among: ext4 }, { uuid: 'ffff' }, 'refuse'],
  [{ format: 'ambiguous', among: ext4 }, { label: undefined }, 'refuse'],
  [{ format: 'xfs' }, { wipeFilesystem: true }, 'make'],
  [{}, { wipeFilesystem: true }, 'make'],
  [null, { format: 'none' }, 'keep'],
  [{}, { format: 'none' }, 'refuse'],
  [{}, { format: 'none', wipeFilesystem: true }, 'make'],
] as const)('decideFilesystem() that finds %j, asked %j: %s', (found, asked, expected) => {
  const signature = found === null ? null : { ...ext4, ...found };
  const { label, ...more } = { ...plain, ...asked };
  const wanted = label === undefined ? more : { ...more, label };
  expect(decideFilesystem(wanted, signature, false).action).toBe(expected);
});

test('decideFilesystem() wipes once in a run', () => {
  expect(decideFilesystem({ ...plain, wipeFilesystem: true }, ext4, true).action).toBe('keep');
});

const config = configOf({
  storage: {
    disks: [{ device: '/dev/vdb', partitions: [{ label: 'data', sizeMiB: 500, resize: true }] }],
    filesystems: [{ device: '/dev/disk/by-partlabel/data', format: 'ext4' }],
  },
});
const dataDisk = (sizeMiB: number) =>
  diskOf('/dev/vdb', 1024, [partition('/dev/vdb', 1, { label: 'data', sectors: sizeMiB * 2048 })]);
const stepsFor = (sizeMiB: number, signature?: Partial<Signature>) => {
  const signatures = signature === undefined ? {} : { '/dev/vdb1': { ...ext4, ...signature } };
  const { steps, refusals } = planFilesystems(
    config,
    factsOf([bootDisk(), dataDisk(sizeMiB)], { signatures }),
  );
  return [
    ...steps.filter((step) => 'device' in step && step.device === '/dev/vdb1').map(({ kind }) => kind),
    ...refusals.map(({ code }) => code),
  ];
};

test('planFilesystems() grows a filesystem with its partition', () => {
  expect(stepsFor(100, { bytes: 100 * 2 ** 20 })).toEqual(['grow-filesystem']);
});

test('planFilesystems() grows a filesystem that a cut left small in a grown partition', () => {
  expect(stepsFor(500, { bytes: 100 * 2 ** 20 })).toEqual(['grow-filesystem']);
});

test('planFilesystems() leaves a filesystem that fills its partition', () => {
  expect(stepsFor(500, { bytes: 500 * 2 ** 20 })).toEqual([]);
});

test('planFilesystems() refuses to shrink a filesystem', () => {
  expect(stepsFor(800, { bytes: 800 * 2 ** 20 })).toEqual(['filesystem-larger']);
});

test('planFilesystems() refuses a device that nobody has', () => {
  const lost = configOf({
    storage: { filesystems: [{ device: '/dev/disk/by-partlabel/lost', format: 'ext4' }] },
  });
  expect(planFilesystems(lost, factsOf([bootDisk()])).refusals).toMatchObject([
    { code: 'device-not-found', because: '/storage/filesystems/0' },
  ]);
});

test('planFilesystems() refuses to make one on a device in use', () => {
  const use = { device: '/dev/vdb1', by: 'array', name: '/dev/md/old' } as const;
  const wiping = configOf({
    storage: { filesystems: [{ device: '/dev/vdb1', format: 'ext4', wipeFilesystem: true }] },
  });
  const { refusals } = planFilesystems(wiping, factsOf([bootDisk(), dataDisk(100)], { uses: [use] }));
  expect(refusals.map(({ code }) => code)).toEqual(['device-in-use']);
});

test('planFilesystems() finds a device made of others by any of its names', () => {
  const vault = {
    path: '/dev/mapper/vault',
    links: ['/dev/dm-1'],
    kind: 'volume',
    bytes: 2 ** 30,
    on: [],
  } as const;
  const wanted = configOf({ storage: { filesystems: [{ device: '/dev/dm-1', format: 'ext4' }] } });
  const { steps } = planFilesystems(wanted, factsOf([bootDisk()], { stacked: [vault] }));
  expect(steps).toMatchObject([{}, { kind: 'make-filesystem', device: '/dev/mapper/vault' }]);
});

test('planFilesystems() puts nothing over the whole of a disk that is partitioned', () => {
  const storage = {
    disks: [{ device: '/dev/vdb', wipeTable: true, partitions: [{ label: 'a' }] }],
    filesystems: [{ device: '/dev/vdb', format: 'xfs' }],
  };
  const facts = factsOf([bootDisk(), diskOf('/dev/vdb', 2048)]);
  expect(planFilesystems(configOf({ storage }), facts).refusals.map(({ code }) => code)).toContain(
    'disk-is-partitioned',
  );
});

test('planFilesystems() refuses an xfs that mkfs would', () => {
  const small = (format: string, options: readonly string[] = []) =>
    planFilesystems(
      configOf({ storage: { filesystems: [{ device: '/dev/vdb1', format, options }] } }),
      factsOf([bootDisk(), dataDisk(100)]),
    ).refusals.map(({ code }) => code);
  expect(small('xfs')).toEqual(['filesystem-too-small']);
  expect(small('xfs', ['--unsupported'])).toEqual([]);
  expect(small('ext4')).toEqual([]);
});
