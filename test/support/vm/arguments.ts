import { join } from 'node:path';
import type { Accelerator } from './accelerator.ts';
import { type Boot, type Forward, type Machine, machineFiles } from './machine.ts';

/** What one power-on is done with. */
export type PowerOn = {
  readonly accelerator: Accelerator;
  /** The folder with OVMF. */
  readonly firmware: string;
  /** Wait for a memory snapshot instead of starting the firmware. */
  readonly restore: boolean;
};

/** The command line of QEMU for the machine. */
export const qemuArguments = (machine: Machine, { accelerator, firmware, restore }: PowerOn): string[] => [
  ...[
    '-machine',
    'q35,vmport=off,hpet=off,sata=off,smbus=off',
    '-cpu',
    'max',
    '-smp',
    String(machine.cpus),
    '-m',
    `${machine.memoryMiB}M`,
  ],
  ...['-accel', accelerator],
  ...['-nodefaults', '-no-user-config', '-display', 'none', '-device', 'VGA', '-device', 'virtio-rng-pci'],
  // Paused until all who want to hear it from its first byte are connected.
  ...['-S', '-qmp', 'stdio', '-qmp', `unix:${machineFiles.qmpSocket},server=on,wait=off`],
  ...serial,
  ...network(machine.forwards),
  ...drive(machineFiles.image, 'image', 1),
  ...machine.disks.flatMap(({ name }, i) => drive(machineFiles.disk(name), name, i + 2)),
  ...Object.entries(machine.fwCfg).flatMap(([name, file]) => ['-fw_cfg', `name=${name},file=${comma(file)}`]),
  ...boot(machine.boot, machine.kernelArguments, firmware),
  ...(restore ? ['-incoming', 'defer'] : []),
];

const serial = [
  '-chardev',
  `socket,id=serial,path=${machineFiles.serialSocket},server=on,wait=off,logfile=${machineFiles.serialLog},logappend=on`,
  ...['-serial', 'chardev:serial'],
] as const;

const network = (forwards: readonly Forward[]): string[] => {
  const rules = forwards.map(({ hostPort, guestPort }) => `,hostfwd=tcp:127.0.0.1:${hostPort}-:${guestPort}`);
  return ['-netdev', `user,id=net${rules.join('')}`, '-device', 'virtio-net-pci,netdev=net,romfile='];
};

const drive = (file: string, serial: string, bootIndex: number): string[] => [
  ...['-blockdev', `qcow2,node-name=${serial},discard=unmap,file.driver=file,file.filename=${file}`],
  ...['-device', `virtio-blk-pci,drive=${serial},serial=${serial},bootindex=${bootIndex}`],
];

const boot = (boot: Boot, kernelArguments: readonly string[], firmware: string): string[] => {
  switch (boot.by) {
    case 'kernel': {
      const commandLine = [boot.commandLine, ...kernelArguments].join(' ');
      return ['-kernel', boot.kernel, '-initrd', boot.initrd, '-append', commandLine];
    }
    case 'uefi':
      return [...flash(firmware), ...commandLineExtra(kernelArguments)];
  }
};

const flash = (firmware: string): string[] => [
  ...['-drive', `if=pflash,format=raw,unit=0,readonly=on,file=${comma(join(firmware, 'OVMF_CODE_4M.fd'))}`],
  ...['-drive', `if=pflash,format=raw,unit=1,file=${machineFiles.firmwareVariables}`],
];

// systemd-stub appends it to the command line inside the UKI (systemd-stub(7)).
const commandLineExtra = (kernelArguments: readonly string[]): string[] => {
  const value = `io.systemd.stub.kernel-cmdline-extra=${kernelArguments.join(' ')}`;
  return kernelArguments.length === 0 ? [] : ['-smbios', `type=11,value=${comma(value)}`];
};

// In QEMU's option lists a comma is written twice.
const comma = (value: string): string => value.replaceAll(',', ',,');
