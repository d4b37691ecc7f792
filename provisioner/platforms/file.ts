import type { Platform } from './platform.ts';

const path = '/usr/lib/glowplug/config.json';

/** A file that somebody put into the initramfs. */
export const file: Platform = {
  name: 'file',
  read: async (host) => {
    const bytes = await host.read(path);
    return bytes === null ? null : { bytes, from: path };
  },
};
