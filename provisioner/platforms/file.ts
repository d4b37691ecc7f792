import type { Host } from '../host/host.ts';
import type { ConfigBytes, Platform } from './platform.ts';

const path = '/usr/lib/glowplug/config.json';

/** A file that somebody put into the initramfs. */
export const file: Platform = {
  name: 'file',
  read: (host) => findFile(host, path),
};

/** null, it is not there. */
export const findFile = async (host: Host, path: string): Promise<ConfigBytes | null> => {
  const bytes = await host.read(path);
  return bytes === null ? null : { bytes, from: path };
};
