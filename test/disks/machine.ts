import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tools } from '../../build/tools/index.ts';
import type { JsonObject } from '../../schema/shape.ts';
import { type Machine, startVm, type Vm } from '../support/vm/index.ts';
import { directMachine } from '../vm/bench.ts';

const limitMs = 900_000;

/** A machine of the image without Kubernetes and of blank disks; its disks stay from boot to boot. */
export const makeMachine = async (
  dir: string,
  spec: JsonObject,
  disks: Machine['disks'],
): Promise<Machine> => {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'spec.json.gz');
  writeFileSync(path, gzipSync(JSON.stringify({ ...spec, systemd: { units: [...units] } })));
  return directMachine({
    dir,
    disks,
    fwCfg: { 'opt/org.glowplug/config': path },
    // systemd gives up on a device after 90 s, of which a slow emulation and the 30 s for a missing disk may leave nothing.
    kernelArguments: ['glowplug.reboot=0', 'systemd.default_device_timeout_sec=400'],
  });
};

/** The same without a disk. */
export const without = (machine: Machine, gone: string): Machine => ({
  ...machine,
  disks: machine.disks.filter(({ name }) => name !== gone),
});

/** The last is what systemd says where a mount of the booted system fails: nothing comes after it. */
const ends = /^\|end|Glowplug could not start[^]*Waiting for ever|You are in emergency mode/m;

/** Boots and tells what `look.sh` saw, or what it ended with instead; then the power goes. */
export const bootAndLook = async (machine: Machine): Promise<readonly string[]> => {
  const vm = await startVm(machine, { tools: await tools() });
  try {
    await vm.console.waitFor(ends, { timeoutMs: limitMs });
    return toldBy(vm);
  } finally {
    await vm.kill();
  }
};

/** Boots and cuts the power when the console says this. */
export const bootAndCut = async (machine: Machine, at: RegExp): Promise<void> => {
  const vm = await startVm(machine, { tools: await tools() });
  try {
    await vm.console.waitFor(at, { timeoutMs: limitMs });
  } finally {
    await vm.kill();
  }
};

/** What of a console tells why a boot ended in the emergency mode. */
const emergencyLines = 60;

const toldBy = ({ console }: Vm): readonly string[] => {
  const lines = console.text().split('\n');
  const failed = lines.findIndex((line) => line.includes('Glowplug could not start'));
  if (failed >= 0) return lines.slice(failed);
  if (lines.some((line) => line.includes('emergency mode'))) return lines.slice(-emergencyLines);
  return lines.filter((line) => line.startsWith('|') && line !== '|end').map((line) => line.slice(1));
};

const [lookPath, mendPath] = ['/var/lib/look', '/var/lib/mend'] as const;

const script = (name: string, path: string) => ({
  path,
  mode: 0o755,
  contents: { source: `data:;base64,${readFileSync(join(import.meta.dir, name)).toString('base64')}` },
});

/** What every spec of these tests has, to be looked at. */
export const scripts = [script('look.sh', lookPath), script('mend.sh', mendPath)];

/** Kernel argument that has a machine apply its own spec again before it is looked at, as its operator does who has put a new disk in. */
export const mend = 'mend';

const units = [
  { name: 'serial-getty@ttyS0.service', mask: true },
  // Nobody here needs them, and they take time to start.
  ...['containerd', 'systemd-timesyncd', 'systemd-networkd', 'systemd-resolved', 'ssh'].map((name) => ({
    name: `${name}.service`,
    enabled: false,
  })),
  {
    name: 'mend.service',
    enabled: true,
    contents: `[Unit]\nConditionKernelCommandLine=${mend}\n[Service]\nType=oneshot\nExecStart=sh ${mendPath}\nStandardOutput=file:/dev/ttyS0\nStandardError=inherit\n[Install]\nWantedBy=multi-user.target\n`,
  },
  {
    name: 'look.service',
    enabled: true,
    contents: `[Unit]\nAfter=multi-user.target\n[Service]\nExecStart=${lookPath}\n[Install]\nWantedBy=multi-user.target\n`,
  },
] as const;
