import type { Facts } from '../facts/facts.ts';
import type { Host } from '../host/host.ts';
import { espLabel } from '../stages/boot-partitions.ts';

/** The device of the EFI system partition that the image boots from; null, none is seen. */
export const espOf = ({ disks, bootDisk }: Pick<Facts, 'disks' | 'bootDisk'>): string | null => {
  const disk = disks.find(({ path }) => path === bootDisk);
  if (disk?.table.kind !== 'gpt') return null;
  return disk.table.partitions.find(({ label }) => label === espLabel)?.path ?? null;
};

/** Of mount(8). A booted node may have it mounted already, to be written to: then this mount alone can be read-only. */
const refused = 32;

/** Lets the work see the EFI system partition as a folder. */
export const withEsp = async <T>(
  host: Host,
  { device, options }: { readonly device: string; readonly options: 'ro' | 'rw' },
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = `/run/glowplug/esp-${host.randomHex(4)}`;
  await host.run(['mkdir', '-p', folder]);
  const mount = (how: string, accept: readonly number[]) =>
    host.run(['mount', '-t', 'vfat', '-o', how, device, folder], { accept });
  const { exitCode } = await mount(options, options === 'ro' ? [0, refused] : [0]);
  if (exitCode === refused) await mount('ro=vfs', [0]);
  try {
    return await work(folder);
  } finally {
    await host.run(['umount', folder]);
  }
};
