import type { Host } from '../host/host.ts';

/** It returns as soon as udev is done; an emulated machine with three new tables and no CPU to itself was seen to need 31 s. */
const limitSeconds = 180;

/** Returns when udev has seen the devices; without udev the kernel's own nodes are there at once. */
export const settle = async (host: Host, devices: readonly string[]): Promise<void> => {
  if ((await host.stat('/run/udev/control')) === null) return requireAll(host, devices);
  const wait = ['udevadm', 'wait', `--timeout=${limitSeconds}`, '--settle', ...devices] as const;
  await host.run(wait, { timeoutMs: (limitSeconds + 5) * 1000 });
};

const requireAll = async (host: Host, devices: readonly string[]): Promise<void> => {
  for (const device of devices)
    if ((await host.stat(device))?.kind !== 'device')
      throw new Error(`Cannot find "${device}", which was made just now: the kernel does not have it`);
};
