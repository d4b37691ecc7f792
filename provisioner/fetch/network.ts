import type { Host } from '../host/host.ts';

const limitMs = 150_000;

/** In the initramfs the network is off until somebody needs it. */
export const connect = async (host: Host): Promise<void> => {
  if ((await host.stat('/etc/initrd-release')) === null) return;
  if ((await host.stat('/usr/lib/systemd/system/glowplug-network.target')) === null) return;
  await host.run(['systemctl', 'start', 'glowplug-network.target'], { timeoutMs: limitMs });
};
