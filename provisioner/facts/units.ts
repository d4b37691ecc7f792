import type { Host } from '../host/host.ts';

/** `systemctl is-enabled` of each unit in the node's root; a unit that is not there is not in the answer. */
export const readUnits = async (
  host: Host,
  root: string,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const name of names) {
    // Exit codes tell enabled (0), not enabled (1), not there (4, or 1 of older ones); 127, no systemctl.
    const { stdout } = await host.run(['systemctl', '--root=/', 'is-enabled', name], {
      chroot: root,
      accept: [0, 1, 4, 127],
    });
    const state = stdout.trim();
    if (state !== '' && state !== 'not-found') found[name] = state;
  }
  return found;
};
