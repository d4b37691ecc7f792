import type { Host } from '../host/host.ts';

export type Links = ReadonlyMap<string, readonly string[]>;

/** What udev calls each device, by the kernel's name for it. */
export const readLinks = async (host: Host): Promise<Links> => {
  const folders = (await host.list('/dev/disk')).map((name) => `/dev/disk/${name}`);
  const found = new Map<string, string[]>();
  for (const folder of [...folders, '/dev/md', '/dev/mapper'])
    for (const name of await host.list(folder)) {
      const link = `${folder}/${name}`;
      const path = await host.realPath(link);
      if (path !== null && path !== link) found.set(path, [...(found.get(path) ?? []), link]);
    }
  return found;
};
