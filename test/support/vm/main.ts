import { parseArgs } from 'node:util';
import { tools } from '../../../build/tools/index.ts';
import { type Machine, startVm } from './index.ts';

const help = `Boots an image in QEMU, by hand: its serial console on this terminal (Ctrl-A X cuts the power).

  bun test/support/vm/main.ts --image FILE --dir DIR [options]

  --image FILE           raw disk image; never written, DIR gets an overlay
  --size MIB             size of that disk, the image's own by default
  --dir DIR              the machine's folder: its disks and firmware variables stay there between runs
  --disk NAME=MIB        a further disk, /dev/disk/by-id/virtio-NAME; repeatable
  --config FILE          spec (JSON) handed to glowplug-node by fw_cfg
  --append ARGUMENT      kernel argument; repeatable
  --kernel FILE --initrd FILE --command-line TEXT
                         start this kernel without firmware, for speed
  --memory MIB           2048 by default
  --cpus N               2 by default
  --forward HOST:GUEST   TCP port of 127.0.0.1 into the guest; repeatable
  --screenshot FILE      write the screen as PNG there when --until is reached
  --until PATTERN        cut the power when the console shows this, after --timeout SECONDS (300) at the latest
  --times                print the seconds since power-on before each line
`;

const options = {
  image: { type: 'string' },
  size: { type: 'string' },
  dir: { type: 'string' },
  disk: { type: 'string', multiple: true },
  config: { type: 'string' },
  append: { type: 'string', multiple: true },
  kernel: { type: 'string' },
  initrd: { type: 'string', default: '' },
  'command-line': { type: 'string', default: '' },
  memory: { type: 'string', default: '2048' },
  cpus: { type: 'string', default: '2' },
  forward: { type: 'string', multiple: true },
  screenshot: { type: 'string' },
  until: { type: 'string' },
  timeout: { type: 'string', default: '300' },
  times: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const { values } = parseArgs({ options });

const machineOf = (image: string, dir: string): Machine => {
  const disk = values.size === undefined ? { path: image } : { path: image, sizeMiB: Number(values.size) };
  const { kernel, initrd } = values;
  return {
    dir,
    boot:
      kernel === undefined
        ? { by: 'uefi', image: disk }
        : { by: 'kernel', image: disk, kernel, initrd, commandLine: values['command-line'] },
    disks: (values.disk ?? []).map((text) => ({
      name: text.split('=')[0] ?? '',
      sizeMiB: Number(text.split('=')[1]),
    })),
    fwCfg: values.config === undefined ? {} : { 'opt/org.glowplug/config': values.config },
    kernelArguments: values.append ?? [],
    memoryMiB: Number(values.memory),
    cpus: Number(values.cpus),
    forwards: (values.forward ?? []).map((text) => {
      const [hostPort = 0, guestPort = 0] = text.split(':').map(Number);
      return { hostPort, guestPort };
    }),
  };
};

const main = async (image: string, dir: string): Promise<void> => {
  const vm = await startVm(machineOf(image, dir), { tools: await tools() });
  if (values.times) {
    vm.console.onLine((line, sinceMs) => console.log(`${(sinceMs / 1000).toFixed(2).padStart(7)} ${line}`));
  } else {
    vm.console.onText((text) => {
      process.stdout.write(text);
    });
  }
  if (values.until === undefined) {
    typeOn(vm.type);
    await vm.off;
    return;
  }
  try {
    await vm.console.waitFor(new RegExp(values.until), { timeoutMs: Number(values.timeout) * 1000 });
    if (values.screenshot !== undefined) await vm.screenshot(values.screenshot);
  } finally {
    await vm.kill();
  }
};

const typeOn = (type: (text: string) => void): void => {
  if (process.stdin.isTTY) process.stdin.setRawMode(true);
  let escaped = false;
  process.stdin.on('data', (keys) => {
    const text = keys.toString();
    // The machine ends with this process.
    if (escaped && text === 'x') process.exit(0);
    escaped = text === '\x01';
    if (!escaped) type(text);
  });
};

if (values.help || values.image === undefined || values.dir === undefined) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
await main(values.image, values.dir);
process.exit(0);
