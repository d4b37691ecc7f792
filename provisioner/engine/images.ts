import { readMounts } from '../facts/mounts.ts';
import type { Host } from '../host/host.ts';

export type Image = { readonly device: string; readonly image: string };

/** An image file as a disk: the loop device it is, and the name that the config has for it. */
export type Attached = { readonly path: string; readonly name: string };

/** Lets the work see image files as disks; afterwards what it mounted and the disks are taken away again. */
export const withImages = async <T>(
  host: Host,
  images: readonly Image[],
  work: (attached: readonly Attached[]) => Promise<T>,
): Promise<T> => {
  if (images.length === 0) return work([]);
  const before = new Set((await readMounts(host)).map(({ path }) => path));
  const attached: Attached[] = [];
  try {
    for (const { device, image } of images) attached.push({ path: await attach(host, image), name: device });
    return await work(attached);
  } finally {
    for (const { path } of (await readMounts(host)).toReversed())
      if (!before.has(path)) await host.run(['umount', path]);
    for (const { path } of attached) await detach(host, path);
  }
};

const attach = async (host: Host, image: string): Promise<string> => {
  const { stdout } = await host.run(['losetup', '--find', '--show', '--partscan', image]);
  return stdout.trim();
};

const detach = async (host: Host, path: string): Promise<void> => {
  await host.run(['partx', '--delete', path], { accept: [0, 1] });
  await host.run(['losetup', '--detach', path]);
};
