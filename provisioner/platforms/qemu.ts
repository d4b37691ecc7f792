import type { Platform } from './platform.ts';

const folder = '/sys/firmware/qemu_fw_cfg/by_name';
/** Ours first, then Ignition’s. */
const names = ['opt/org.glowplug/config', 'opt/com.coreos/config'];

/** QEMU's firmware channel: `-fw_cfg name=opt/org.glowplug/config,file=node.json`. */
export const qemu: Platform = {
  name: 'qemu',
  read: async (host, kernelArguments) => {
    if ((await host.stat(folder)) === null && kernelArguments.get('glowplug.platform') === 'qemu')
      await host.run(['udevadm', 'settle', '--timeout=10'], { accept: [0, 1] });
    for (const name of names) {
      const bytes = await host.read(`${folder}/${name}/raw`);
      if (bytes !== null) return { bytes, from: `fw_cfg ${name}` };
    }
    return null;
  },
};
