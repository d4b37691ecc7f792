import type { Config } from '../../schema/index.ts';
import type { Host } from '../host/host.ts';

const limitSeconds = 30;

/** Disks that the config names may come later than the root; one that does not come is for the planner to refuse. */
export const awaitDisks = async (host: Host, config: Config): Promise<void> => {
  if ((await host.stat('/run/udev/control')) === null) return;
  const late = await Promise.all(
    config.storage.disks.map(async ({ device }) => ((await host.realPath(device)) === null ? device : null)),
  );
  const devices = late.filter((device) => device !== null);
  if (devices.length === 0) return;
  const wait = ['udevadm', 'wait', `--timeout=${limitSeconds}`, ...devices] as const;
  await host.run(wait, { accept: [0, 1], timeoutMs: (limitSeconds + 5) * 1000 });
};
