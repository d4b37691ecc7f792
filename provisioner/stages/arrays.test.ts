import { describe, expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { afterSteps, bootDisk, diskOf, factsOf } from '../../test/support/machine-model.ts';
import type { Facts, Member, Use } from '../facts/facts.ts';
import { planAll } from './index.ts';
import { planStack } from './stack.ts';

const disks = ['b', 'c', 'd'].map((letter) => diskOf(`/dev/vd${letter}`, 1024));
const [b, c, d] = ['/dev/vdb', '/dev/vdc', '/dev/vdd'] as const;

const data = { name: 'data', level: 'raid1', devices: [b, c] };
const plan = (more: object = {}, facts: Partial<Facts> = {}) =>
  planStack(configOf({ storage: { raid: [{ ...data, ...more }] } }), factsOf([bootDisk(), ...disks], facts));

const ours: Member = { array: 'data', uuid: 'u1', level: 'raid1', active: 2 };
const superblock = { format: 'linux_raid_member', label: 'any:data', uuid: 'u1', bytes: 0 };
const ext4 = { format: 'ext4', label: '', uuid: '', bytes: 0 };

/** What is there when these devices are members of a running array. */
const running = (
  members: Readonly<Record<string, Partial<Member>>>,
  on = Object.keys(members),
): Partial<Facts> => ({
  ...membersAre(members),
  stacked: [{ path: '/dev/md/data', links: ['/dev/md127'], kind: 'array', bytes: 2 ** 30, on }],
  uses: on.map((device): Use => ({ device, by: 'array', name: '/dev/md/data' })),
});

const membersAre = (members: Readonly<Record<string, Partial<Member>>>): Partial<Facts> => ({
  members: Object.fromEntries(Object.entries(members).map(([path, more]) => [path, { ...ours, ...more }])),
  signatures: Object.fromEntries(Object.keys(members).map((path) => [path, superblock])),
});

const said = ({ steps, refusals, warnings = [] }: ReturnType<typeof planStack>) => [
  ...steps.map(({ kind }) => kind),
  ...refusals.map(({ code }) => code),
  ...warnings.map(({ code }) => code),
];

const fresh = { array: 'data.new' };

// The table of docs/disks.md.
const rows: readonly (readonly [
  what: string,
  asked: object,
  facts: Partial<Facts>,
  said: readonly string[],
])[] = [
  ['blank devices', {}, {}, ['make-array']],
  ['what an attempt cut short left', {}, membersAre({ [b]: fresh }), ['make-array']],
  ['what an attempt left running', {}, running({ [b]: fresh, [c]: fresh }), ['make-array']],
  ['what was cut while it got its name', {}, running({ [b]: {}, [c]: fresh }), ['make-array']],
  ['the array', {}, running({ [b]: {}, [c]: {} }), []],
  ['the array and a blank device', {}, running({ [b]: {} }), ['add-members']],
  ['the array without a device', { devices: [b, '/dev/vdz'] }, running({ [b]: {} }), ['array-degraded']],
  ['nothing of a device', { devices: [b, '/dev/vdz'] }, {}, ['device-not-found']],
  ['another level', { level: 'raid0' }, running({ [b]: {}, [c]: {} }), ['array-differs']],
  ['fewer active devices', { devices: [b, c, d] }, running({ [b]: {}, [c]: {} }), ['array-differs']],
  ['as many with a spare', { devices: [b, c, d], spares: 1 }, running({ [b]: {}, [c]: {}, [d]: {} }), []],
  ['it on another device too', {}, running({ [b]: {}, [d]: {} }), ['array-differs']],
  ['it on other devices', { devices: [b, c] }, { ...running({}, [d]) }, ['array-differs']],
  ['members of two arrays of the name', {}, running({ [b]: {}, [c]: { uuid: 'u2' } }), ['array-differs']],
  ['members that do not run', {}, membersAre({ [b]: {} }), ['array-not-running']],
  ['a member of another array', {}, membersAre({ [b]: { array: 'old' } }), ['array-of-another']],
  ['a filesystem', {}, { signatures: { [b]: ext4 } }, ['device-holds-data']],
  [
    'a device in use',
    {},
    { uses: [{ device: b, by: 'logical-volume', name: '/dev/mapper/x' }] },
    ['device-in-use'],
  ],
];

for (const [what, asked, facts, expected] of rows)
  test(`planStack() that finds ${what}`, () => {
    expect(said(plan(asked, facts))).toEqual([...expected]);
  });

describe('planStack()', () => {
  test('makes an array of what partitions give, spares last', () => {
    const { steps } = plan({
      level: 'raid5',
      devices: [b, c, d, '/dev/vda'].slice(0, 3),
      spares: 1,
      options: ['--chunk=64'],
    });
    expect(steps).toEqual([
      {
        kind: 'make-array',
        stage: 'disks',
        because: '/storage/raid/0',
        needs: ['device:/dev/vdb', 'device:/dev/vdc', 'device:/dev/vdd'],
        gives: ['device:/dev/md/data'],
        path: '/dev/md/data',
        name: 'data',
        level: 'raid5',
        devices: [b, c],
        spares: [d],
        options: ['--chunk=64'],
        stops: [],
        clears: [],
      },
    ]);
  });

  test('stops and clears what an attempt cut short left, whatever number it runs under', () => {
    const facts = membersAre({ [b]: fresh });
    const { steps } = plan({}, { ...facts, uses: [{ device: b, by: 'array', name: '/dev/md127' }] });
    expect(steps).toMatchObject([{ stops: ['/dev/md127'], clears: [b] }]);
  });

  test('refuses a device that two take under two names', () => {
    const raid = [data, { name: 'more', level: 'raid0', devices: ['/dev/disk/by-id/vdc'] }];
    const { refusals } = planStack(configOf({ storage: { raid } }), factsOf([bootDisk(), ...disks]));
    expect(refusals).toMatchObject([
      {
        code: 'device-used-twice',
        because: '/storage/raid/1',
        message: expect.stringContaining('a part of "/dev/md/data" already'),
      },
    ]);
  });

  test('finds nothing for an array that stands on itself', () => {
    const raid = [
      { name: 'x', level: 'raid0', devices: ['/dev/md/y'] },
      { name: 'y', level: 'raid0', devices: ['/dev/md/x'] },
    ];
    const { steps, refusals } = planStack(configOf({ storage: { raid } }), factsOf([bootDisk()]));
    expect(steps).toEqual([]);
    expect(refusals.length).toBeGreaterThan(0);
  });
});

const stacked = configOf({
  storage: {
    disks: [b, c].map((device) => ({ device, partitions: [{ label: `part-${device.slice(-1)}` }] })),
    raid: [
      // The upper one first: order in the config does not matter.
      { name: 'upper', level: 'raid0', devices: ['/dev/md/lower', d] },
      {
        name: 'lower',
        level: 'raid1',
        devices: ['/dev/disk/by-partlabel/part-b', '/dev/disk/by-partlabel/part-c'],
      },
    ],
    filesystems: [{ device: '/dev/md/upper', format: 'ext4', path: '/var/data' }],
  },
});

test('planAll() makes partitions, arrays on them, an array on those, a filesystem and its mount, in that order', () => {
  const { steps, refusals } = planAll(stacked, factsOf([bootDisk(), ...disks]));
  expect(refusals).toEqual([]);
  const made = steps.filter(({ because }) => because.startsWith('/storage/'));
  const order = made.filter(({ kind }) =>
    ['partition-disk', 'make-array', 'make-filesystem', 'mount'].includes(kind),
  );
  expect(order.map(({ needs, gives }) => [needs.filter((one) => !one.startsWith('mount:')), gives])).toEqual([
    [[], ['device:/dev/vdb1']],
    [[], ['device:/dev/vdc1']],
    [['device:/dev/md/lower', 'device:/dev/vdd'], ['device:/dev/md/upper']],
    [['device:/dev/vdb1', 'device:/dev/vdc1'], ['device:/dev/md/lower']],
    [['device:/dev/md/upper'], ['filesystem:/dev/md/upper']],
    [['device:/dev/md/upper', 'filesystem:/dev/md/upper'], ['mount:/var/data']],
  ]);
});

test('planAll() leaves arrays and what is on them as they are once they are made', () => {
  const facts = factsOf([bootDisk(), ...disks]);
  const again = planAll(stacked, afterSteps(facts, planAll(stacked, facts).steps));
  expect(again.refusals).toEqual([]);
  const onDisks = ['partition-disk', 'make-array', 'add-members', 'make-filesystem'];
  expect(again.steps.filter(({ kind }) => onDisks.includes(kind))).toEqual([]);
});

test('planAll() keeps a filesystem on an array that is kept', () => {
  const config = configOf({
    storage: { raid: [data], filesystems: [{ device: '/dev/md/data', format: 'ext4' }] },
  });
  const array = running({ [b]: {}, [c]: {} });
  const facts = factsOf([bootDisk(), ...disks], {
    ...array,
    signatures: { ...array.signatures, '/dev/md/data': ext4 },
  });
  const { steps } = planAll(config, facts);
  expect(steps.filter((step) => 'device' in step && step.device === '/dev/md/data')).toEqual([]);
});

test('planAll() refuses a filesystem on a member', () => {
  const config = configOf({
    storage: { raid: [data], filesystems: [{ device: '/dev/disk/by-id/vdb', format: 'ext4' }] },
  });
  const { refusals } = planAll(config, factsOf([bootDisk(), ...disks]));
  expect(refusals).toMatchObject([{ code: 'device-used-twice', because: '/storage/filesystems/0' }]);
});

describe('planAll() of disks that an old array is on', () => {
  const wiping = configOf({
    storage: {
      disks: [b, c].map((device) => ({ device, wipeTable: true })),
      raid: [data],
    },
  });
  const old = running({ [b]: {}, [c]: {} });

  test('stops it when nothing uses it, and makes the new one', () => {
    const facts = factsOf([bootDisk(), ...disks], old);
    const { steps, refusals } = planAll(wiping, facts);
    expect(refusals).toEqual([]);
    const wiped = { kind: 'partition-disk', script: null, stops: ['/dev/md/data'] };
    expect(
      steps.filter(({ stage, because }) => stage === 'disks' && because !== '/persistence/state'),
    ).toMatchObject([
      { ...wiped, device: b },
      { ...wiped, device: c },
      { kind: 'make-array', needs: ['device:/dev/vdb', 'device:/dev/vdc'], clears: [] },
    ]);
  });

  test('refuses when something uses it', () => {
    const mounted: Use = { device: '/dev/md/data', by: 'mount', name: '/mnt' };
    const uses = [...(old.uses ?? []), mounted];
    const { refusals } = planAll(wiping, factsOf([bootDisk(), ...disks], { ...old, uses }));
    expect(refusals).toMatchObject([
      { code: 'disk-in-use', message: expect.stringContaining('part of the RAID array "/dev/md/data"') },
      { code: 'disk-in-use' },
    ]);
  });
});

test('planStack() makes no array of a disk that gets partitions, whatever it is called', () => {
  const link = '/dev/disk/by-id/virtio-b';
  const machine = factsOf([bootDisk(), { ...diskOf(b, 1024), links: [link] }, ...disks.slice(1)]);
  const partitioned = { device: link, partitions: [{ label: 'one' }] };
  const { steps, refusals } = planStack(
    configOf({ storage: { disks: [partitioned], raid: [data] } }),
    machine,
  );
  expect(steps).toEqual([]);
  expect(refusals).toMatchObject([
    { code: 'disk-is-partitioned', message: expect.stringContaining(`its part "${b}" is a disk that`) },
  ]);
});
