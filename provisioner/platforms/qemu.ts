import type { Platform } from './platform.ts';

const name = 'opt/org.glowplug/config';
const path = `/sys/firmware/qemu_fw_cfg/by_name/${name}/raw`;

/** QEMU's firmware channel: `-fw_cfg name=opt/org.glowplug/config,file=node.json`. */
export const qemu: Platform = {
  name: 'qemu',
  read: async (host, kernelArguments) => {
    if ((await host.stat(path)) === null && kernelArguments.get('glowplug.platform') === 'qemu')
      await host.run(['udevadm', 'settle', '--timeout=10'], { accept: [0, 1] });
    const bytes = await host.read(path);
    return bytes === null ? null : { bytes, from: `fw_cfg ${name}` };
  },
};
