import { expect, test } from 'bun:test';
import { diskOf, partition } from '../../test/support/machine-model.ts';
import type { Use } from '../facts/facts.ts';
import { decidePartition } from './partition.ts';
import type { AskedPartition } from './state.ts';

const disk = diskOf('/dev/vdb', 1024);
const plain: AskedPartition = {
  label: 'data',
  number: 1,
  wipePartitionEntry: false,
  shouldExist: true,
  resize: false,
  because: '/storage/disks/0/partitions/0',
};
const there = partition('/dev/vdb', 1, { label: 'data', startSector: 2048, sectors: 100 * 2048 });
const mounted: readonly Use[] = [{ device: '/dev/vdb1', by: 'mount', name: '/mnt' }];

// The table of docs/disks.md.
test.each([
  ['absent', {}, 'create'],
  ['absent', { shouldExist: false }, 'none'],
  ['there', {}, 'keep'],
  ['there', { sizeMiB: 100, startMiB: 1 }, 'keep'],
  ['there', { typeGuid: '0fc63daf-8483-4772-8e79-3d69d8477de4' }, 'keep'],
  ['there', { sizeMiB: 200 }, 'partition-differs'],
  ['there', { label: 'other' }, 'partition-differs'],
  ['there', { startMiB: 2 }, 'partition-differs'],
  ['there', { guid: 'ffffffff-0000-4000-8000-000000000000' }, 'partition-differs'],
  ['there', { typeGuid: '0657FD6D-A4AB-43C4-84E5-0933C84B4F4F' }, 'partition-differs'],
  ['there', { attributes: [60] }, 'partition-differs'],
  ['there', { sizeMiB: 200, resize: true }, 'resize'],
  ['there', { sizeMiB: 200, label: 'other', resize: true }, 'partition-differs'],
  ['there', { sizeMiB: 200, label: 'other', resize: true, wipePartitionEntry: true }, 'recreate'],
  ['there', { sizeMiB: 200, wipePartitionEntry: true }, 'recreate'],
  ['there', { sizeMiB: 0 }, 'keep'],
  ['before free space', { sizeMiB: 0 }, 'partition-differs'],
  ['before free space', { sizeMiB: 0, resize: true }, 'resize'],
  ['before free space', {}, 'keep'],
  ['there', { shouldExist: false }, 'partition-exists'],
  ['there', { shouldExist: false, wipePartitionEntry: true }, 'delete'],
  ['there', { startMiB: 0 }, 'keep'],
  ['behind free space', { startMiB: 0 }, 'partition-differs'],
  ['behind free space', { startMiB: 0, wipePartitionEntry: true }, 'recreate'],
  ['behind free space', {}, 'keep'],
  ['in use', {}, 'keep'],
  ['in use', { sizeMiB: 200 }, 'partition-differs'],
  ['in use', { sizeMiB: 200, resize: true }, 'partition-in-use'],
  ['in use', { sizeMiB: 200, wipePartitionEntry: true }, 'partition-in-use'],
  ['in use', { shouldExist: false, wipePartitionEntry: true }, 'partition-in-use'],
] as const)('decidePartition() for one that is %s, asked %j: %s', (state, asked, expected) => {
  const freeBehind = state === 'before free space' ? 300 * 2048 : 0;
  const freeBefore = state === 'behind free space' ? 300 * 2048 : 0;
  const found = {
    partition: there,
    uses: state === 'in use' ? mounted : [],
    idle: [],
    freeBefore,
    freeBehind,
  };
  const decision = decidePartition({ ...plain, ...asked }, state === 'absent' ? null : found, disk);
  expect(decision.action === 'refuse' ? decision.code : decision.action).toBe(expected);
});

test('decidePartition() names the holder of a partition in use', () => {
  const found = { partition: there, uses: mounted, idle: [], freeBefore: 0, freeBehind: 0 };
  const decision = decidePartition({ ...plain, shouldExist: false, wipePartitionEntry: true }, found, disk);
  expect(decision).toMatchObject({ reason: 'it is in use: "/dev/vdb1" is mounted at "/mnt"' });
});
