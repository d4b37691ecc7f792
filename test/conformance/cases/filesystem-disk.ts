import type { DiskBefore, FilesystemBefore, Format } from '../case.ts';

export const uuid: Readonly<Record<Format, string>> = {
  ext4: '0b0f3f0e-7d4c-4a44-9f3a-0123456789ab',
  xfs: '0b0f3f0e-7d4c-4a44-9f3a-0123456789ac',
  btrfs: '0b0f3f0e-7d4c-4a44-9f3a-0123456789ad',
  vfat: '1234-ABCD',
  swap: '0b0f3f0e-7d4c-4a44-9f3a-0123456789ae',
};
export const label: Readonly<Record<Format, string>> = {
  ext4: 'new ext4',
  xfs: 'new-xfs',
  btrfs: 'new btrfs',
  vfat: 'NEWFAT',
  swap: 'new-swap',
};
export const longest: Readonly<Record<Format, number>> = {
  ext4: 16,
  xfs: 12,
  btrfs: 255,
  vfat: 11,
  swap: 15,
};
export const formats = ['ext4', 'xfs', 'btrfs', 'vfat', 'swap'] as const;
/** What the kernel of a test machine mounts. */
export const mounted = ['ext4', 'xfs', 'btrfs'] as const;

/** xfs wants 300 MiB. */
export const disk = (filesystem?: FilesystemBefore): DiskBefore => ({
  sizeMiB: 324,
  table: 'gpt',
  partitions: [{ number: 1, label: 'data', startMiB: 1, sizeMiB: 320, ...(filesystem && { filesystem }) }],
});
export const config = (filesystem: object) => ({
  storage: { filesystems: [{ device: '@a1@', ...filesystem }] },
});
