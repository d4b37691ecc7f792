import type { Effect } from './effect.ts';

/** Kernel parameters that the image sets on every node (build/rootfs/files). */
const imageParameters: ReadonlySet<string> = new Set([
  'net.ipv4.ip_forward=1',
  'net.ipv6.conf.all.forwarding=1',
  'net.bridge.bridge-nf-call-iptables=1',
  'net.bridge.bridge-nf-call-ip6tables=1',
  'vm.overcommit_memory=1',
  'vm.panic_on_oom=0',
  'kernel.panic=10',
  'kernel.panic_on_oops=1',
]);

export const kernelParameter = (key: string, value: string): Effect =>
  imageParameters.has(`${key}=${value}`)
    ? { do: 'nothing', why: 'the image sets it' }
    : { do: 'set', path: ['host', 'sysctls', key], value };
