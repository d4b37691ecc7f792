import type { Host } from '../host/host.ts';
import { findFile } from './file.ts';
import type { Arguments, ConfigBytes, Platform } from './platform.ts';

/** Where an image, and what starts it, may have configs: runtime, local, system. What is in an earlier one wins. */
const folders = ['/run/ignition', '/etc/ignition', '/usr/lib/ignition'];

/** The file `user.ign`, in which an image carries its machine’s config. */
export const system: Platform = {
  name: 'system',
  read: async (host) => {
    for (const folder of folders) {
      const found = await findFile(host, `${folder}/user.ign`);
      if (found !== null) return found;
    }
    return null;
  },
};

/** Fragments that are merged below the machine’s config: `base.d`, then `base.platform.d/PLATFORM`, each by name. */
export const findBases = async (
  host: Host,
  platform: string,
  among: readonly string[] = folders,
): Promise<readonly ConfigBytes[]> => {
  const own = /^[a-z0-9-]+$/.test(platform) ? [`base.platform.d/${platform}`] : [];
  const found = [];
  for (const name of ['base.d', ...own])
    found.push(
      ...(await readAll(
        host,
        among.map((folder) => `${folder}/${name}`),
      )),
    );
  return found;
};

/** The platform that the kernel’s command line names; empty, none. */
export const platformNamed = (kernelArguments: Arguments): string =>
  kernelArguments.get('glowplug.platform') ?? kernelArguments.get('ignition.platform.id') ?? '';

const readAll = async (host: Host, all: readonly string[]): Promise<readonly ConfigBytes[]> => {
  const paths = new Map<string, string>();
  for (const folder of all)
    for (const file of await host.list(folder)) if (!paths.has(file)) paths.set(file, `${folder}/${file}`);
  const ordered = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = await Promise.all(ordered.map(([, path]) => findFile(host, path)));
  return files.filter((one) => one !== null);
};
