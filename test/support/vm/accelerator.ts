import { accessSync, constants } from 'node:fs';
import { execa } from 'execa';
import { qemuFromTools } from './tools.ts';

export type Accelerator = 'kvm' | 'tcg,thread=multi,tb-size=512';

const emulation = 'tcg,thread=multi,tb-size=512';

/**
 * KVM where it works, else emulation. QEMU's own `-accel kvm -accel tcg` is not enough: on a nested host that has /dev/kvm but
 * not the registers that QEMU sets, it aborts.
 */
export const chooseAccelerator = async (tools: string): Promise<Accelerator> => {
  if (!isWritable('/dev/kvm')) return emulation;
  const probe = ['-accel', 'kvm', '-cpu', 'max', '-machine', 'q35', '-nodefaults', '-display', 'none', '-S'];
  const [command, ...args] = qemuFromTools(tools, [...probe, '-qmp', 'stdio']);
  const input = '{"execute":"qmp_capabilities"}\n{"execute":"quit"}\n';
  const { failed } = await execa(command, args, { input, reject: false, timeout: 10_000 });
  return failed ? emulation : 'kvm';
};

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
