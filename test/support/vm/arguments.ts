import { join } from 'node:path';
import type { Accelerator } from './accelerator.ts';
import { type Boot, type Forward, type Machine, machineFiles } from './machine.ts';
import { tpmSocket } from './tpm.ts';

/** What one power-on is done with. */
export type PowerOn = {
  readonly accelerator: Accelerator;
  /** The folder with OVMF. */
  readonly firmware: string;
  /** Wait for a memory snapshot instead of starting the firmware. */
  readonly restore: boolean;
};

type Option = readonly [name: string, value: string] | readonly [name: string];

/** The command line of QEMU for the machine. */
export const qemuArguments = (machine: Machine, powerOn: PowerOn): string[] =>
  options(machine, powerOn).flat();

const options = (machine: Machine, powerOn: PowerOn): Option[] => [
  ...board(machine, powerOn.accelerator),
  ...consoles,
  ...(machine.tpm === undefined ? [] : tpm(machine.tpm)),
  ...network(machine.forwards),
  ...drive(machineFiles.image, 'image', 1),
  ...machine.disks.flatMap(({ name }, i) => drive(machineFiles.disk(name), name, i + 2)),
  ...Object.entries(machine.fwCfg).map(([name, file]) => configEntry(name, file)),
  ...boot(machine.boot, [...machine.kernelArguments, ...timing(powerOn.accelerator)], powerOn.firmware),
  ...(powerOn.restore ? [['-incoming', 'defer'] as const] : []),
];

const board = ({ cpus, memoryMiB }: Machine, accelerator: Accelerator): Option[] => [
  // Without the parts of a PC that the kernel spends seconds of emulation on and nothing here uses.
  ['-machine', 'q35,vmport=off,hpet=off,sata=off,smbus=off'],
  ['-accel', accelerator],
  ['-cpu', 'max'],
  ['-smp', String(cpus)],
  ['-m', `${memoryMiB}M`],
  ['-nodefaults'],
  ['-no-user-config'],
  ['-device', 'virtio-rng-pci'],
];

const consoles: readonly Option[] = [
  ['-display', 'none'],
  ['-device', 'VGA'],
  // Paused until all who want to hear it from its first byte are connected.
  ['-S'],
  ['-qmp', 'stdio'],
  ['-qmp', `unix:${machineFiles.qmpSocket},server=on,wait=off`],
  [
    '-chardev',
    `socket,id=serial,path=${machineFiles.serialSocket},server=on,wait=off,logfile=${machineFiles.serialLog},logappend=on`,
  ],
  ['-serial', 'chardev:serial'],
];

const tpm = (dir: string): Option[] => [
  ['-chardev', `socket,id=tpm,path=${comma(tpmSocket(dir))}`],
  ['-tpmdev', 'emulator,id=tpm,chardev=tpm'],
  ['-device', 'tpm-tis,tpmdev=tpm'],
];

const network = (forwards: readonly Forward[]): Option[] => {
  const rules = forwards.map(({ hostPort, guestPort }) => `,hostfwd=tcp:127.0.0.1:${hostPort}-:${guestPort}`);
  return [
    ['-netdev', `user,id=net${rules.join('')}`],
    ['-device', 'virtio-net-pci,netdev=net,romfile='],
  ];
};

const drive = (file: string, serial: string, bootIndex: number): Option[] => [
  ['-blockdev', `qcow2,node-name=${serial},discard=unmap,file.driver=file,file.filename=${file}`],
  ['-device', `virtio-blk-pci,drive=${serial},serial=${serial},bootindex=${bootIndex}`],
];

const configEntry = (name: string, file: string): Option => ['-fw_cfg', `name=${name},file=${comma(file)}`];

// Emulated on a busy host the timer looks broken to the kernel's check of it, and that is a panic.
const timing = (accelerator: Accelerator): readonly string[] =>
  accelerator === 'kvm' ? [] : ['no_timer_check'];

const boot = (boot: Boot, kernelArguments: readonly string[], firmware: string): Option[] => {
  switch (boot.by) {
    case 'kernel':
      return [
        ['-kernel', boot.kernel],
        ['-initrd', boot.initrd],
        ['-append', [boot.commandLine, ...kernelArguments].join(' ')],
      ];
    case 'uefi':
      return [...flash(firmware), ...commandLineExtra(kernelArguments)];
  }
};

const flash = (firmware: string): Option[] => [
  ['-drive', `if=pflash,format=raw,unit=0,readonly=on,file=${comma(join(firmware, 'OVMF_CODE_4M.fd'))}`],
  ['-drive', `if=pflash,format=raw,unit=1,file=${machineFiles.firmwareVariables}`],
];

// systemd-stub appends it to the command line inside the UKI (systemd-stub(7)).
const commandLineExtra = (kernelArguments: readonly string[]): Option[] => {
  const value = `io.systemd.stub.kernel-cmdline-extra=${kernelArguments.join(' ')}`;
  return kernelArguments.length === 0 ? [] : [['-smbios', `type=11,value=${comma(value)}`]];
};

// In QEMU's option lists a comma is written twice.
const comma = (value: string): string => value.replaceAll(',', ',,');
