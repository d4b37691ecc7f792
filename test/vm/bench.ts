import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { obtain } from '../../build/artifact.ts';
import { directBoot, image } from '../../build/image/index.ts';
import { tools } from '../../build/tools/index.ts';
import type { JsonObject } from '../../schema/shape.ts';
import { type Machine, warmUp } from '../support/vm/index.ts';
import { usedDisks } from './chaos/disks.ts';

/** What many boots of one machine share: read, never written. Without firmware and from a memory snapshot, for many must be cheap. */
export type Bench = {
  readonly tools: string;
  /** Memory of the machine just before it looks at its disks. */
  readonly snapshot: string;
  readonly machineIn: (dir: string) => Machine;
};

/** The image that boots and has no Kubernetes: made in a minute, and first boot is short. */
export const plainImage = { withKubernetes: false, rootMiB: 512 } as const;

type Own = Pick<Machine, 'dir'> & Partial<Omit<Machine, 'boot'>>;

/** A machine of that image and of no other disk, that firmware starts as it starts every machine; what is its own is given. */
export const plainMachine = async (own: Own): Promise<Machine> => ({
  boot: { by: 'uefi', image: { path: join(await image(plainImage), 'disk.raw'), sizeMiB: 4096 } },
  disks: [],
  fwCfg: {},
  kernelArguments: ['glowplug.reboot=0'],
  memoryMiB: 1024,
  cpus: 2,
  forwards: [],
  ...own,
});

/** The same, without the time that firmware takes. */
export const directMachine = async (own: Own): Promise<Machine> => {
  const machine = await plainMachine(own);
  return { ...machine, boot: { by: 'kernel', image: machine.boot.image, ...(await directBoot(plainImage)) } };
};

/** A machine with two used disks, `data` and `scratch`, under the spec; the folder is for the spec. */
export const makeBench = async (dir: string, spec: JsonObject): Promise<Bench> => {
  const path = join(dir, 'spec.json.gz');
  // QEMU's firmware channel takes time with the square of the length.
  writeFileSync(path, gzipSync(JSON.stringify(spec)));
  const machine = await benchMachine(path);
  const tree = await tools();
  const machineIn = (dir: string): Machine => ({ ...machine, dir });
  const snapshot = await obtain({
    name: 'vm-snapshot',
    files: ['test/support/vm'],
    values: [JSON.stringify({ ...machine, fwCfg: Object.keys(machine.fwCfg) }), tree],
    make: async (dir) => {
      await warmUp(machineIn(dir), { tools: tree });
    },
  });
  return { tools: tree, machineIn, snapshot: join(snapshot, 'memory') };
};

const benchMachine = async (spec: string): Promise<Machine> => {
  const disks = await usedDisks();
  return directMachine({
    dir: '',
    disks: ['data', 'scratch'].map((name) => ({ name, image: { path: join(disks, `${name}.raw`) } })),
    fwCfg: { 'opt/org.glowplug/config': spec },
    kernelArguments: ['glowplug.reboot=0', 'systemd.show_status=true'],
    cpus: 1,
  });
};
