import { describe, expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, diskOf, factsOf, partition, readScript } from '../../test/support/machine-model.ts';
import type { Disk, Facts } from '../facts/facts.ts';
import { planDisks } from './disks.ts';

const plan = (partitions: readonly unknown[], disk: Disk, more: Readonly<Record<string, unknown>> = {}) =>
  planDisks(configOf({ storage: { disks: [{ device: '/dev/vdb', partitions, ...more }] } }), withState(disk));

/** A machine whose state partition is there, so that only the disk in question is planned. */
const withState = (disk: Disk): Facts => {
  const boot = bootDisk();
  const has = boot.table.kind === 'gpt' ? boot.table.partitions : [];
  const state = partition('/dev/vda', 6, {
    label: 'glowplug-state',
    startSector: 4096 * 2048,
    sectors: 16383 * 2048,
  });
  const whole: Disk = {
    ...boot,
    table: { kind: 'gpt', id: '', firstSector: 2048, lastSector: 0, partitions: [...has, state] },
  };
  return factsOf([whole, disk]);
};

const entries = (script: string | undefined) =>
  readScript(script ?? '').map(({ number, label, startSector, sectors }) => [
    number,
    label,
    startSector / 2048,
    sectors / 2048,
  ]);

const scriptOf = (planned: ReturnType<typeof planDisks>): string => {
  const [step] = planned.steps;
  if (step?.kind !== 'partition-disk') throw new Error(JSON.stringify(planned.refusals));
  return step.script ?? '';
};

const codes = ({ refusals }: ReturnType<typeof planDisks>) => refusals.map(({ code }) => code);

describe('planDisks() places', () => {
  test('partitions in order, the one without a size last', () => {
    const planned = plan(
      [{ label: 'rest' }, { label: 'a', sizeMiB: 100 }, { label: 'b', sizeMiB: 50 }],
      diskOf('/dev/vdb', 1024),
    );
    expect(entries(scriptOf(planned))).toEqual([
      [1, 'rest', 151, 872],
      [2, 'a', 1, 100],
      [3, 'b', 101, 50],
    ]);
  });

  test('a partition at the start that is asked, and numbers around those taken', () => {
    const planned = plan(
      [
        { label: 'x', startMiB: 500, sizeMiB: 10 },
        { label: 'y', number: 1, sizeMiB: 20 },
        { label: 'z', sizeMiB: 5 },
      ],
      diskOf('/dev/vdb', 1024),
    );
    expect(entries(scriptOf(planned))).toEqual([
      [1, 'y', 510, 20],
      [2, 'x', 500, 10],
      [3, 'z', 1, 5],
    ]);
  });

  test('a new partition beside kept ones, which stay as they are', () => {
    const kept = partition('/dev/vdb', 3, {
      label: 'kept "ä"',
      startSector: 2048 * 10,
      sectors: 2048 * 500,
      attributes: 'RequiredPartition GUID:60',
    });
    const planned = plan([{ label: 'new', sizeMiB: 100 }], diskOf('/dev/vdb', 1024, [kept]));
    expect(scriptOf(planned)).toBe(`label: gpt
label-id: 11111111-2222-4333-8444-555555555555
first-lba: 2048
unit: sectors

/dev/vdb1 : start=1044480, size=204800, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, name="new"
/dev/vdb3 : start=20480, size=1024000, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, uuid=00000000-0000-4000-8000-000000000003, name="kept \\x22\\xc3\\xa4\\x22", attrs="RequiredPartition GUID:60"
`);
  });

  test('the state partition in what the boot disk has left, with its table moved to the end of a grown disk', () => {
    const planned = planDisks(configOf({}), factsOf([bootDisk(10240)]));
    expect(entries(scriptOf(planned)).at(-1)).toEqual([3, 'glowplug-state', 4096, 6143]);
  });

  test('the state partition of a size first, the author’s partition of the boot disk in the rest', () => {
    const config = configOf({
      storage: { disks: [{ device: '/dev/disk/by-id/vda', partitions: [{ label: 'etcd' }] }] },
      persistence: { state: { sizeMiB: 2048 } },
    });
    const planned = planDisks(config, factsOf([bootDisk(10240)]));
    expect(entries(scriptOf(planned)).slice(2)).toEqual([
      [3, 'etcd', 6144, 4095],
      [4, 'glowplug-state', 4096, 2048],
    ]);
  });

  test('no state partition where the author has his own on another disk', () => {
    const config = configOf({
      storage: { disks: [{ device: '/dev/vdb', partitions: [{ label: 'glowplug-state' }] }] },
    });
    const planned = planDisks(config, factsOf([bootDisk(), diskOf('/dev/vdb', 1024)]));
    expect(planned.steps.map((step) => step.kind === 'partition-disk' && step.device)).toEqual(['/dev/vdb']);
  });

  test('partitions of a disk with sectors of 4096 bytes', () => {
    const disk = { ...diskOf('/dev/vdb', 1024), sectorBytes: 4096, sectors: 1024 * 256 };
    const [first] = readScript(scriptOf(plan([{ label: 'a', sizeMiB: 100 }], disk)));
    expect(first).toMatchObject({ startSector: 256, sectors: 25600 });
  });
});

describe('planDisks(), where an entry is made anew,', () => {
  const old = partition('/dev/vdb', 1, { label: 'old', startSector: 2048, sectors: 100 * 2048 });
  const ext4 = { format: 'ext4', label: '', uuid: '', bytes: 0 };
  const zeroed = (asked: object, format = 'ext4', raid: readonly object[] = []) => {
    const partitions = [{ number: 1, label: 'new', wipePartitionEntry: true, ...asked }];
    const config = configOf({ storage: { disks: [{ device: '/dev/vdb', partitions }], raid } });
    const facts = withState(diskOf('/dev/vdb', 1024, [old]));
    const [step] = planDisks(config, {
      ...facts,
      signatures: { '/dev/vdb1': { ...ext4, format } },
    }).steps;
    return step?.kind === 'partition-disk' ? step.zero.length > 0 : undefined;
  };

  test.each([
    ['leaves a filesystem where it is', {}, false],
    ['leaves it in a larger one', { sizeMiB: 200 }, false],
    ['loses it in one that is smaller', { sizeMiB: 50 }, true],
    ['loses it in one that starts elsewhere', { startMiB: 2 }, true],
  ] as const)('%s', (_, asked, isLost) => {
    expect(zeroed(asked)).toBe(isLost);
  });

  test('loses what is no filesystem', () => {
    expect(zeroed({}, 'crypto_LUKS')).toBe(true);
  });

  test('loses it where an array takes the partition', () => {
    const raid = [{ name: 'r', level: 'raid1', devices: ['/dev/disk/by-partlabel/new', '/dev/vdc'] }];
    expect(zeroed({}, 'ext4', raid)).toBe(true);
  });
});

describe('planDisks() refuses', () => {
  const small = diskOf('/dev/vdb', 100);
  const used = diskOf('/dev/vdb', 1024, [partition('/dev/vdb', 1, { label: 'a', sectors: 2048 * 100 })]);

  const unfit = 'partition-does-not-fit';

  test.each([
    {
      what: 'a partition that does not fit',
      asked: [{ label: 'a', sizeMiB: 200 }],
      disk: small,
      code: unfit,
    },
    {
      what: 'a second one that takes the rest',
      asked: [{ label: 'a' }, { label: 'b' }],
      disk: small,
      code: unfit,
    },
    {
      what: 'a start inside another',
      asked: [{ label: 'b', startMiB: 50, sizeMiB: 10 }],
      disk: used,
      code: unfit,
    },
    {
      what: 'reserved bits',
      asked: [{ label: 'a', attributes: [7] }],
      disk: small,
      code: 'attribute-reserved',
    },
  ])('$what', ({ asked, disk, code }) => {
    expect(codes(plan(asked, disk))).toEqual([code]);
  });

  test('a label that two partitions have', () => {
    const twins = [1, 2].map((number) =>
      partition('/dev/vdb', number, { label: 'a', startSector: 2048 * 10 * number }),
    );
    expect(codes(plan([{ label: 'a' }], diskOf('/dev/vdb', 1024, twins)))).toEqual(['label-ambiguous']);
  });

  test('a disk that is not there, and says which are', () => {
    const { refusals } = planDisks(
      configOf({ storage: { disks: [{ device: '/dev/sdz', partitions: [] }] } }),
      factsOf([bootDisk()]),
    );
    expect(refusals).toEqual([
      {
        code: 'disk-not-found',
        because: '/storage/disks/0',
        message: 'Cannot find the disk "/dev/sdz": this machine has "/dev/disk/by-id/vda"',
      },
    ]);
  });

  test('one disk under two names', () => {
    const disks = ['/dev/vdb', '/dev/disk/by-id/vdb'].map((device) => ({ device, partitions: [] }));
    expect(codes(planDisks(configOf({ storage: { disks } }), withState(small)))).toEqual([
      'disk-declared-twice',
    ]);
  });

  test('a table that is no GPT, unless it may be wiped', () => {
    const disk: Disk = { ...small, table: { kind: 'foreign', label: 'dos' } };
    expect(codes(plan([{ label: 'a' }], disk))).toEqual(['table-foreign']);
    expect(codes(plan([{ label: 'a' }], disk, { wipeTable: true }))).toEqual([]);
  });

  test('a filesystem without a table, unless it may be wiped', () => {
    const config = (wipeTable: boolean) =>
      configOf({ storage: { disks: [{ device: '/dev/vdb', wipeTable, partitions: [{ label: 'a' }] }] } });
    const facts = {
      ...withState(small),
      signatures: { '/dev/vdb': { format: 'ext4', label: '', uuid: '', bytes: 0 } },
    };
    expect(codes(planDisks(config(false), facts))).toEqual(['disk-holds-data']);
    expect(codes(planDisks(config(true), facts))).toEqual([]);
    const whole = configOf({ storage: { disks: [{ device: '/dev/vdb' }] } });
    expect(planDisks(whole, facts)).toMatchObject({ steps: [], refusals: [] });
  });

  test('to wipe a table that holds a partition in use', () => {
    const facts = { ...withState(used), uses: [{ device: '/dev/vdb1', by: 'swap', name: 'swap' }] as const };
    const config = configOf({
      storage: { disks: [{ device: '/dev/vdb', wipeTable: true, partitions: [] }] },
    });
    expect(planDisks(config, facts).refusals).toMatchObject([
      {
        code: 'disk-in-use',
        message: 'Cannot partition "/dev/vdb": its table cannot be wiped: "/dev/vdb1" is swap space',
      },
    ]);
  });

  test('a machine without a boot disk and without a state partition', () => {
    expect(codes(planDisks(configOf({}), factsOf([small])))).toEqual(['no-boot-disk']);
  });
});
