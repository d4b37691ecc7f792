import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { diskOf, factsOf, partition } from '../../test/support/machine-model.ts';
import type { Disk, Facts, Partition, Signature } from '../facts/facts.ts';
import { planAll } from './index.ts';

const sizes = [
  ['glowplug-esp', 1024],
  ['glowplug-root-a', 2048],
  ['glowplug-verity-a', 32],
  ['glowplug-root-b', 2048],
  ['glowplug-verity-b', 32],
] as const;

/** The image as it is on a disk. */
const imageOn = (disk: string): readonly Partition[] => {
  let startMiB = 1;
  return sizes.map(([label, sizeMiB], i) => {
    const one = { label, startSector: startMiB * 2048, sectors: sizeMiB * 2048, guid: `GUID-${label}` };
    startMiB += sizeMiB;
    return partition(disk, i + 1, one);
  });
};

const signature = (format: string): Signature => ({ format, label: '', uuid: '', bytes: 0 });
const image = {
  '/dev/vda1': signature('vfat'),
  '/dev/vda2': signature('erofs'),
  '/dev/vda3': signature('DM_verity_hash'),
};
const boot = diskOf('/dev/vda', 20480, imageOn('/dev/vda'));
const machine = (second: Disk, more: Partial<Facts> = {}) =>
  factsOf([boot, second], { ...more, signatures: { ...image, ...more.signatures } });

const mirror = (devices: readonly string[], more: object = {}) =>
  configOf({ storage: { bootDevice: { mirror: { devices } }, ...more } });
const both = mirror(['/dev/vda', '/dev/disk/by-id/vdb']);

const planned = (second: Disk, more: Partial<Facts> = {}) => planAll(both, machine(second, more));
const copies = ({ steps }: ReturnType<typeof planned>) =>
  steps.flatMap((step) =>
    step.kind === 'copy-esp' || step.kind === 'copy-partition'
      ? [`${step.kind} ${step.from} ${step.to}`]
      : [],
  );

test('planAll() gives a second disk the partitions of the image, and both a part of the state', () => {
  const { steps, refusals } = planned(diskOf('/dev/vdb', 20480));
  expect(refusals).toEqual([]);
  const tables = steps.flatMap((step) =>
    step.kind === 'partition-disk'
      ? [[step.device, ...step.changes.filter(({ change }) => change === 'create').map(({ label }) => label)]]
      : [],
  );
  expect(tables).toEqual([
    ['/dev/vda', 'glowplug-state-1'],
    ['/dev/vdb', ...sizes.map(([label]) => label), 'glowplug-state-2'],
  ]);
  expect(steps).toContainEqual(
    expect.objectContaining({
      kind: 'make-array',
      level: 'raid1',
      path: '/dev/md/glowplug-state',
      devices: ['/dev/vda6', '/dev/vdb6'],
    }),
  );
  expect(steps).toContainEqual(
    expect.objectContaining({ kind: 'mount', device: '/dev/md/glowplug-state', path: '/var' }),
  );
});

test('planAll() copies the ESP and the slot that has something in it, one after the other', () => {
  const plan = planned(diskOf('/dev/vdb', 20480));
  expect(copies(plan)).toEqual([
    'copy-esp /dev/vda1 /dev/vdb1',
    'copy-partition /dev/vda2 /dev/vdb2',
    'copy-partition /dev/vda3 /dev/vdb3',
  ]);
  const inLine = plan.steps.filter(({ kind }) => kind.startsWith('copy-'));
  expect(inLine.map(({ needs }) => needs)).toEqual([
    ['device:/dev/vdb1'],
    ['device:/dev/vdb2', 'filesystem:/dev/vdb1'],
    ['device:/dev/vdb3', 'copy:/dev/vdb2'],
  ]);
});

const second = (more: (one: Partition) => Partial<Partition> = () => ({})) =>
  diskOf(
    '/dev/vdb',
    20480,
    imageOn('/dev/vdb').map((one) => ({ ...one, ...more(one) })),
  );

test('planAll() copies again what was cut short, and nothing that is whole', () => {
  const whole = { '/dev/vdb1': { ...signature('vfat'), label: 'ESP' } };
  expect(copies(planned(second(), { signatures: whole }))).toEqual([]);
  const cut = { '/dev/vdb1': { ...signature('vfat'), label: 'gp-unfinish' } };
  expect(copies(planned(second(), { signatures: cut }))).toEqual(['copy-esp /dev/vda1 /dev/vdb1']);
  const other = second(({ label, guid }) => ({ guid: label === 'glowplug-root-a' ? 'OTHER' : guid }));
  expect(copies(planned(other, { signatures: whole }))).toEqual(['copy-partition /dev/vda2 /dev/vdb2']);
});

test('planAll() finds the boot disk to be any of the mirror', () => {
  const facts = machine(second(), {
    bootDisk: '/dev/vdb',
    signatures: { '/dev/vdb1': { ...signature('vfat'), label: 'ESP' } },
  });
  const plan = planAll(both, facts);
  expect(plan.refusals).toEqual([]);
  expect(copies(plan)).toEqual([]);
});

test('planAll() leaves a disk the part that it has, in whatever order the disks are named', () => {
  const part = (disk: string, label: string) =>
    partition(disk, 6, { label, startSector: 6144 * 2048, sectors: 2048 * 2048 });
  const survivor = diskOf('/dev/vda', 20480, [...imageOn('/dev/vda'), part('/dev/vda', 'glowplug-state-2')]);
  const facts = factsOf([survivor, diskOf('/dev/vdb', 20480)], { signatures: image });
  const made = planAll(both, facts).steps.flatMap((step) =>
    step.kind === 'partition-disk'
      ? step.changes.map(({ change, label }) => `${step.device} ${change} ${label}`)
      : [],
  );
  expect(made.filter((line) => line.includes('state'))).toEqual(['/dev/vdb create glowplug-state-1']);
});

test('planAll() refuses a mirror without the boot disk, and one of a disk that is not there', () => {
  const codes = (devices: readonly string[]) =>
    planAll(mirror(devices), machine(diskOf('/dev/vdb', 20480))).refusals.map(({ code }) => code);
  expect(codes(['/dev/vdb', '/dev/vdz'])).toContain('boot-disk-not-in-mirror');
  expect(codes(['/dev/vda', '/dev/vdz'])).toContain('disk-not-found');
});

test('planAll() refuses a disk that is too small, or that has another table', () => {
  expect(planned(diskOf('/dev/vdb', 3000)).refusals.map(({ code }) => code)).toContain(
    'partition-does-not-fit',
  );
  const foreign: Disk = { ...diskOf('/dev/vdb', 20480), table: { kind: 'foreign', label: 'dos' } };
  expect(planned(foreign).refusals.map(({ code }) => code)).toContain('table-foreign');
  const wiping = mirror(['/dev/vda', '/dev/vdb'], { disks: [{ device: '/dev/vdb', wipeTable: true }] });
  expect(planAll(wiping, machine(foreign)).refusals).toEqual([]);
});
