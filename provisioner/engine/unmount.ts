import { readMounts } from '../facts/mounts.ts';
import { followInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import type { Host } from '../host/host.ts';

/** Takes away what was mounted below the root, the last first; what is not mounted any more is done. */
export const unmountAll = async (host: Host, root: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths.toReversed()) {
    const at = below(root, await followInRoot(host, root, path));
    const isMounted = (await readMounts(host)).some((mount) => mount.path === at);
    if (isMounted) await host.run(['umount', at]);
  }
};
