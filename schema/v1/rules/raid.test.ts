import { checkRaid } from './raid.ts';
import { testRule } from './table.ts';

const disks = ['b', 'c', 'd', 'e', 'f'].map((letter) => `/dev/vd${letter}`);
const of = (level: string, count: number, more: object = {}) => ({
  name: 'data',
  level,
  devices: disks.slice(0, count),
  ...more,
});
const raid = (...arrays: readonly object[]) => ({ storage: { raid: arrays } });
const few = ['error array-too-few-devices /storage/raid/0/devices'];

testRule('checkRaid', checkRaid, [
  ['accepts a mirror of two', raid(of('raid1', 2)), []],
  ['accepts a mirror of one', raid(of('raid1', 1)), []],
  ['refuses an array of nothing', raid(of('raid0', 0)), few],
  ['refuses RAID4 of one', raid(of('raid4', 1)), few],
  ['accepts RAID5 of three with spares', raid(of('raid5', 5, { spares: 2 })), []],
  ['refuses RAID5 of spares alone', raid(of('raid5', 3, { spares: 2 })), few],
  ['refuses more spares than devices', raid(of('raid1', 2, { spares: 3 })), few],
  ['refuses RAID6 of three', raid(of('raid6', 3)), few],
  ['accepts RAID6 of four', raid(of('raid6', 4)), []],
  ['refuses RAID10 of one', raid(of('raid10', 1)), few],
  [
    'refuses spares of stripes',
    raid(of('raid0', 3, { spares: 1 })),
    ['error array-spares /storage/raid/0/spares'],
  ],
  [
    'refuses two of a name',
    raid(of('raid1', 2), { ...of('raid1', 4), devices: disks.slice(2, 4) }),
    ['error duplicate-array /storage/raid/1/name'],
  ],
  [
    'refuses the name of what is not complete',
    raid(of('raid1', 2, { name: 'data.new' })),
    ['error array-name-reserved /storage/raid/0/name'],
  ],
  [
    'accepts options that are nowhere else',
    raid(
      of('raid5', 3, {
        options: ['--chunk=64', '-b', 'internal', '--metadata=1.0', '--layout=ls', '--size=100'],
      }),
    ),
    [],
  ],
  ...[
    '--level=raid1',
    '-l',
    '--name=x',
    '-n2',
    '--raid-devices',
    '--metadata=0.90',
    '-e0.90',
    '--homehost=x',
  ].map(
    (option) =>
      [
        `refuses the option ${option}`,
        raid(of('raid1', 2, { options: [option] })),
        ['error array-option /storage/raid/0/options/0'],
      ] as const,
  ),
]);
