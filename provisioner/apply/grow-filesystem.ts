import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

/** ext4 grows when it is checked and not mounted, the others only when mounted. */
export const growFilesystem = async (step: StepOf<'grow-filesystem'>, { host }: Context): Promise<void> => {
  const { device, format } = step;
  if (format === 'ext4') {
    // 1: errors were corrected.
    await host.run(['e2fsck', '-f', '-p', device], { accept: [0, 1] });
    await host.run(['resize2fs', device]);
    return;
  }
  const folder = `/run/glowplug/grow-${host.randomHex(4)}`;
  await host.run(['mkdir', '-p', folder]);
  await host.run(['mount', '-t', format, device, folder]);
  try {
    const grow = format === 'xfs' ? (['xfs_growfs', folder] as const) : btrfsGrow(folder);
    await host.run(grow);
  } finally {
    await host.run(['umount', folder]);
  }
};

const btrfsGrow = (folder: string) => ['btrfs', 'filesystem', 'resize', 'max', folder] as const;
