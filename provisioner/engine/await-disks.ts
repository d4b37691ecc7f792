import type { Config } from '../../schema/index.ts';
import type { Host } from '../host/host.ts';
import { askedStack } from '../stages/stack.ts';

const limitSeconds = 30;

/** Disks that the config names may come later than the root; one that does not come is for the planner to refuse. */
export const awaitDisks = async (host: Host, config: Config): Promise<void> => {
  if ((await host.stat('/run/udev/control')) === null) return;
  const late = await Promise.all(
    namedDevices(config).map(async (device) => ((await host.realPath(device)) === null ? device : null)),
  );
  const devices = late.filter((device) => device !== null);
  const limit = { timeoutMs: (limitSeconds + 5) * 1000 };
  if (devices.length > 0)
    await host.run(['udevadm', 'wait', `--timeout=${limitSeconds}`, ...devices], {
      ...limit,
      accept: [0, 1],
    });
  if (config.storage.raid.length === 0) return;
  await host.run(['udevadm', 'settle', `--timeout=${limitSeconds}`], { ...limit, accept: [0, 1] });
  // Arrays that lack a disk which did not come: udev's own timer would start them only later. 1 and 2: there are none.
  await host.run(['mdadm', '--incremental', '--run', '--scan'], { accept: [0, 1, 2] });
};

/** What must be there before anything is made: disks, and existing parts of arrays, volumes and filesystems. */
const namedDevices = (config: Config): readonly string[] => {
  const { disks, filesystems } = config.storage;
  const stack = askedStack(config);
  const isMade = (name: string) =>
    name.startsWith('/dev/disk/by-partlabel/') ||
    stack.some(({ path }) => path === name) ||
    disks.some(({ device }) => name.startsWith(device));
  const others = [...stack.flatMap(({ on }) => on), ...filesystems.map(({ device }) => device)];
  return [...new Set([...disks.map(({ device }) => device), ...others.filter((name) => !isMade(name))])];
};
