import type { Config } from '../../schema/v1/config.ts';
import type { Machine } from '../support/vm/index.ts';
import type { Place } from './place.ts';

const bootDiskMiB = 12 * 1024;
const dataDiskMiB = 8 * 1024;

/** The machine under a spec: the image's disk, and one blank disk for each `/dev/disk/by-id/virtio-NAME` that it names. */
export const tryMachine = (image: string, config: Config, { dir, spec, sshPort }: Place): Machine => ({
  dir,
  boot: { by: 'uefi', image: { path: image, sizeMiB: bootDiskMiB } },
  disks: virtioNames(config).map((name) => ({ name, sizeMiB: dataDiskMiB })),
  fwCfg: { 'opt/org.glowplug/config': spec },
  kernelArguments: ['glowplug.shell=1'],
  memoryMiB: 4096,
  cpus: 2,
  forwards: [{ hostPort: sshPort, guestPort: 22 }],
});

const virtioNames = ({ storage }: Config): readonly string[] =>
  storage.disks.flatMap(({ device }) => /^\/dev\/disk\/by-id\/virtio-([a-z0-9]+)$/.exec(device)?.[1] ?? []);
