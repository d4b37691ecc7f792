import type { Case } from '../case.ts';
import { config, found, kept } from './found-partition.ts';

/** What no disk can be. */
export const impossiblePartitions: readonly Case[] = [
  ...Object.entries({
    'larger than the disk': { number: 1, label: 'x', sizeMiB: 100 },
    'beyond the end': { number: 1, label: 'x', startMiB: 100, sizeMiB: 1 },
    'over the end': { number: 1, label: 'x', startMiB: 60, sizeMiB: 10 },
  }).map(
    ([where, partition]): Case => ({
      name: `a partition ${where} is refused`,
      disks: { a: {} },
      config: config(partition),
      fails: { exit: 3, code: 'partition-does-not-fit' },
      after: { disks: { a: { filesystem: null } } },
    }),
  ),
  {
    name: 'a partition over one that stays is refused',
    disks: { a: found },
    config: config({ number: 3, label: 'new', startMiB: 30, sizeMiB: 20 }),
    fails: { exit: 3, code: 'partition-does-not-fit' },
    after: { disks: { a: { partitions: kept } } },
  },
  {
    name: 'a disk that is not there is refused',
    config: {
      storage: { disks: [{ device: '/dev/no-such-disk', partitions: [{ label: 'x', number: 1 }] }] },
    },
    fails: { exit: 3, code: 'disk-not-found' },
  },
  ...Object.entries({
    'two partitions with one label': [
      'duplicate-partition-label',
      [
        { label: 'x', sizeMiB: 1 },
        { label: 'x', sizeMiB: 1 },
      ],
    ],
    'two partitions with one number': [
      'duplicate-partition-number',
      [
        { label: 'x', number: 1, sizeMiB: 1 },
        { label: 'y', number: 1, sizeMiB: 1 },
      ],
    ],
    'partitions that overlap': [
      'partitions-overlap',
      [
        { label: 'x', number: 1, startMiB: 1, sizeMiB: 10 },
        { label: 'y', number: 2, startMiB: 5, sizeMiB: 10 },
      ],
    ],
    'a label of 37 characters': ['too-long', [{ label: 'x'.repeat(37), number: 1 }]],
    'a label with a colon': ['pattern', [{ label: 'a:b', number: 1 }]],
    'a GUID that is none': ['pattern', [{ label: 'x', number: 1, guid: 'not-a-guid' }]],
    'a type that is no GUID': ['pattern', [{ label: 'x', number: 1, typeGuid: 'linux' }]],
    'a partition with neither label nor number': ['partition-unnamed', [{ sizeMiB: 5 }]],
    'a size that is text': ['wrong-type', [{ label: 'x', number: 1, sizeMiB: '5' }]],
  } as const).map(
    ([what, [code, partitions]]): Case => ({
      name: `${what}: an error of the config`,
      disks: { a: {} },
      config: { storage: { disks: [{ device: '@a@', partitions }] } },
      fails: { exit: 1, code },
      after: { disks: { a: { filesystem: null } } },
    }),
  ),
  {
    name: 'one disk twice: an error of the config',
    disks: { a: {} },
    config: { storage: { disks: [{ device: '@a@' }, { device: '@a@' }] } },
    fails: { exit: 1, code: 'duplicate-disk' },
  },
  {
    name: 'a device that is no absolute path: an error of the config',
    config: { storage: { disks: [{ device: 'sda' }] } },
    fails: { exit: 1, code: 'pattern' },
  },
];
