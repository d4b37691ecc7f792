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

/** Each partition by its number: not every kernel reads a GPT by itself, and `partx --add` of a whole disk misses those behind a gap. */
const attach = async (host: Host, image: string): Promise<string> => {
  const path = (await host.run(['losetup', '--find', '--show', image])).stdout.trim();
  const show = ['partx', '--show', '--noheadings', '--output', 'NR', path] as const;
  // A table that is not there yet is no failure.
  const { stdout } = await host.run(show, { accept: [0, 1] });
  for (const number of stdout.split(/\s+/).filter((word) => word !== ''))
    await host.run(['partx', '--add', '--nr', number, path], { accept: [0, 1] });
  return path;
};

const detach = async (host: Host, path: string): Promise<void> => {
  await host.run(['partx', '--delete', path], { accept: [0, 1] });
  await host.run(['losetup', '--detach', path]);
};
