import { checkPartitions } from './partitions.ts';
import { testRule } from './table.ts';

const disk = (partitions: readonly object[], more: object = {}) => ({
  storage: { disks: [{ device: '/dev/vdb', partitions, ...more }] },
});
const at = '/storage/disks/0/partitions';

testRule('checkPartitions', checkPartitions, [
  [
    'accepts partitions side by side',
    disk([
      { label: 'a', startMiB: 1, sizeMiB: 9 },
      { label: 'b', startMiB: 10, sizeMiB: 5 },
    ]),
    [],
  ],
  [
    'accepts a last partition that takes the rest',
    disk(
      [
        { label: 'a', sizeMiB: 9 },
        { label: 'b', sizeMiB: 0 },
      ],
      { wipeTable: true },
    ),
    [],
  ],
  [
    'refuses two entries for a disk',
    { storage: { disks: [{ device: '/dev/vdb' }, { device: '/dev/vdb' }] } },
    ['error duplicate-disk /storage/disks/1/device'],
  ],
  [
    'refuses a label twice',
    disk([
      { label: 'a', sizeMiB: 1 },
      { label: 'a', sizeMiB: 1 },
    ]),
    [`error duplicate-partition-label ${at}/1/label`],
  ],
  [
    'allows a label of one that goes and one that comes',
    disk([
      { label: 'a', number: 1, shouldExist: false },
      { label: 'a', number: 2, sizeMiB: 1 },
    ]),
    [],
  ],
  [
    'warns of a label on two disks',
    {
      storage: {
        disks: [
          { device: '/dev/vdb', partitions: [{ label: 'a' }] },
          { device: '/dev/vdc', partitions: [{ label: 'a' }] },
        ],
      },
    },
    ['warning duplicate-partition-label /storage/disks/1/partitions/0/label'],
  ],
  [
    'refuses a number twice',
    disk([
      { number: 3, sizeMiB: 1 },
      { number: 3, sizeMiB: 1 },
    ]),
    [`error duplicate-partition-number ${at}/1/number`],
  ],
  [
    'refuses a GUID twice, in any case',
    disk([
      { label: 'a', sizeMiB: 1, guid: 'AAAAAAAA-0000-0000-0000-000000000000' },
      { label: 'b', sizeMiB: 1, guid: 'aaaaaaaa-0000-0000-0000-000000000000' },
    ]),
    [`error duplicate-partition-guid ${at}/1/guid`],
  ],
  [
    'refuses partitions that overlap',
    disk([
      { label: 'b', startMiB: 5, sizeMiB: 5 },
      { label: 'a', startMiB: 1, sizeMiB: 5 },
    ]),
    [`error partitions-overlap ${at}/0`],
  ],
  [
    'refuses two at one start of unknown size',
    disk([
      { label: 'a', startMiB: 5 },
      { label: 'b', startMiB: 5 },
    ]),
    [`error partitions-overlap ${at}/1`],
  ],
  [
    'refuses one that does not end before the next start',
    disk([
      { label: 'a', startMiB: 1, sizeMiB: 100 },
      { label: 'b', startMiB: 50, sizeMiB: 0 },
    ]),
    [`error partitions-overlap ${at}/1`],
  ],
  [
    'refuses a greedy one before others on a wiped disk',
    disk(
      [
        { label: 'a', sizeMiB: 0 },
        { label: 'b', sizeMiB: 5 },
      ],
      { wipeTable: true },
    ),
    [`error partition-takes-all ${at}/0`],
  ],
  [
    'warns of a greedy one before others on a kept disk',
    disk([
      { label: 'a', sizeMiB: 0 },
      { label: 'b', sizeMiB: 5 },
    ]),
    [`warning partition-takes-all ${at}/0`],
  ],
  [
    'refuses a partition with neither label nor number',
    disk([{ sizeMiB: 5 }]),
    [`error partition-unnamed ${at}/0`],
  ],
  [
    'refuses a label of the image',
    disk([{ label: 'glowplug-root-a' }]),
    [`error reserved-label ${at}/0/label`],
  ],
  ['accepts a state partition on another disk', disk([{ label: 'glowplug-state' }]), []],
]);
