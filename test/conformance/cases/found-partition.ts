import type { DiskBefore, PartitionAfter } from '../case.ts';

const home = '933AC7E1-2EB4-4F13-B844-0E14E2AEF915';
const guid = 'AAAAAAAA-0000-4000-8000-000000000001';

export const filesystem = { format: 'ext4', label: 'kept', files: { '/kept': 'yes' } } as const;
export const data = { number: 2, label: 'data', startMiB: 10, sizeMiB: 30, typeGuid: home, guid } as const;

/** A disk with one partition that has something on it. */
export const found: DiskBefore = { sizeMiB: 128, table: 'gpt', partitions: [{ ...data, filesystem }] };
export const kept: readonly PartitionAfter[] = [{ ...data, filesystem }];

export const config = (partition: object, more: readonly object[] = []) => ({
  storage: { disks: [{ device: '@a@', partitions: [partition, ...more] }] },
});
