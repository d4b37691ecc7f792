import type { Case } from '../case.ts';
import { config, data, filesystem, found, kept } from './found-partition.ts';

/** Partitions that keep their start and what is on them, and get another size. */
export const resizedPartitions: readonly Case[] = [
  {
    name: 'a partition grows to the size that is asked',
    since: '3.2.0',
    disks: { a: found },
    config: config({ number: 2, sizeMiB: 60, resize: true }),
    after: { disks: { a: { partitions: [{ ...data, sizeMiB: 60, filesystem }] } } },
  },
  {
    name: 'a partition grows as far as it can',
    since: '3.2.0',
    disks: { a: found },
    config: config({ label: 'data', number: 2, sizeMiB: 0, resize: true }),
    after: { disks: { a: { partitions: [{ ...data, sizeMiB: 117, filesystem }] } } },
  },
  {
    name: 'a partition grows up to the next one',
    since: '3.2.0',
    disks: {
      a: {
        sizeMiB: 128,
        table: 'gpt',
        partitions: [
          { ...data, filesystem },
          { number: 3, label: 'wall', startMiB: 50, sizeMiB: 4 },
        ],
      },
    },
    config: config({ number: 2, sizeMiB: 0, resize: true }),
    after: {
      disks: {
        a: {
          partitions: [
            { ...data, sizeMiB: 40, filesystem },
            { number: 3, startMiB: 50, sizeMiB: 4 },
          ],
        },
      },
    },
  },
  {
    name: 'a partition that has its size already stays',
    since: '3.2.0',
    disks: { a: found },
    config: config({ number: 2, sizeMiB: 30, resize: true }),
    after: { disks: { a: { partitions: kept } } },
  },
  {
    name: 'an empty partition shrinks',
    since: '3.2.0',
    disks: { a: { table: 'gpt', partitions: [{ ...data, sizeMiB: 30 }] } },
    config: config({ number: 2, sizeMiB: 20, resize: true }),
    after: { disks: { a: { partitions: [{ ...data, sizeMiB: 20 }] } } },
  },
  {
    name: 'a partition does not grow over the next one',
    since: '3.2.0',
    disks: {
      a: {
        sizeMiB: 128,
        table: 'gpt',
        partitions: [
          { ...data, filesystem },
          { number: 3, label: 'wall', startMiB: 50, sizeMiB: 4 },
        ],
      },
    },
    config: config({ number: 2, sizeMiB: 60, resize: true }),
    fails: { exit: 3, code: 'partition-does-not-fit' },
    after: { disks: { a: { partitions: [{ ...data, filesystem }, { number: 3 }] } } },
  },
  {
    name: 'a partition that differs in more than its size is not resized',
    since: '3.2.0',
    disks: { a: found },
    config: config({ number: 2, label: 'else', sizeMiB: 60, resize: true }),
    fails: { exit: 3, code: 'partition-differs' },
    after: { disks: { a: { partitions: kept } } },
  },
  {
    name: 'a partition that differs in more than its size is made anew where it may be',
    since: '3.2.0',
    disks: { a: found },
    config: config({ number: 2, label: 'else', sizeMiB: 60, resize: true, wipePartitionEntry: true }),
    after: { disks: { a: { partitions: [{ number: 2, label: 'else', sizeMiB: 60, filesystem: null }] } } },
  },
  {
    name: 'a partition in use is not resized',
    since: '3.2.0',
    disks: {
      a: {
        table: 'gpt',
        partitions: [
          { number: 1, label: 'busy', startMiB: 1, sizeMiB: 20, filesystem: { format: 'ext4', busy: true } },
        ],
      },
    },
    config: config({ number: 1, sizeMiB: 30, resize: true }),
    fails: { exit: 3, code: 'partition-in-use' },
  },
  ...(['ext4', 'xfs', 'btrfs'] as const).map(
    (format): Case => ({
      name: `${format} grows with its partition`,
      since: '3.2.0',
      disks: {
        a: {
          sizeMiB: 800,
          table: 'gpt',
          partitions: [
            {
              number: 1,
              label: 'grow',
              startMiB: 1,
              sizeMiB: 320,
              filesystem: { format, files: { '/kept': 'yes' } },
            },
          ],
        },
      },
      config: {
        storage: {
          disks: [{ device: '@a@', partitions: [{ number: 1, label: 'grow', sizeMiB: 700, resize: true }] }],
          filesystems: [{ device: '@a1@', format, path: '/var/grown' }],
        },
      },
      after: {
        disks: {
          a: { partitions: [{ number: 1, sizeMiB: 700, filesystem: { format, files: { '/kept': 'yes' } } }] },
        },
      },
    }),
  ),
];
