import { expect, test } from 'bun:test';
import { type PowerOn, qemuArguments } from './arguments.ts';
import type { Machine } from './machine.ts';

const machine: Machine = {
  dir: '/tmp/machine',
  boot: { by: 'uefi', image: { path: '/images/a.raw' } },
  disks: [{ name: 'data', sizeMiB: 100 }],
  fwCfg: { 'opt/org.glowplug/config': '/tmp/a,b.json' },
  kernelArguments: ['glowplug.shell=1', 'a=b,c'],
  memoryMiB: 2048,
  cpus: 2,
  forwards: [{ hostPort: 2222, guestPort: 22 }],
};

const powerOn: PowerOn = { accelerator: 'kvm', firmware: '/firmware', restore: false };

/** The values of an option, in order. */
const valuesOf = (option: string, of: Machine = machine): string[] =>
  qemuArguments(of, powerOn).flatMap((word, i, all) => (all[i - 1] === option ? [word] : []));

test('qemuArguments() gives each disk its name as serial number and boots from the image first', () => {
  expect(valuesOf('-device').filter((device) => device.startsWith('virtio-blk'))).toEqual([
    'virtio-blk-pci,drive=image,serial=image,bootindex=1',
    'virtio-blk-pci,drive=data,serial=data,bootindex=2',
  ]);
});

test('qemuArguments() forwards ports of the loopback address only', () => {
  expect(valuesOf('-netdev')).toEqual(['user,id=net,hostfwd=tcp:127.0.0.1:2222-:22']);
});

test('qemuArguments() doubles commas where QEMU splits at them', () => {
  expect(valuesOf('-fw_cfg')).toEqual(['name=opt/org.glowplug/config,file=/tmp/a,,b.json']);
  expect(valuesOf('-smbios')).toEqual([
    'type=11,value=io.systemd.stub.kernel-cmdline-extra=glowplug.shell=1 a=b,,c',
  ]);
});

test('qemuArguments() gives no empty addition to the command line', () => {
  expect(valuesOf('-smbios', { ...machine, kernelArguments: [] })).toEqual([]);
});

test('qemuArguments() appends to the command line when the kernel is handed over', () => {
  const kernel = { kernel: '/k', initrd: '/i', commandLine: 'roothash=1' };
  const direct: Machine = { ...machine, boot: { by: 'kernel', image: { path: '/a' }, ...kernel } };
  expect(valuesOf('-append', direct)).toEqual(['roothash=1 glowplug.shell=1 a=b,c']);
  expect(valuesOf('-drive', direct)).toEqual([]);
});

test('qemuArguments() waits for a snapshot only when there is one to restore', () => {
  expect(valuesOf('-incoming')).toEqual([]);
  expect(qemuArguments(machine, { ...powerOn, restore: true })).toContain('defer');
});

test('qemuArguments() spares an emulated machine the check of its timer', () => {
  const emulated: PowerOn = { ...powerOn, accelerator: 'tcg,thread=multi,tb-size=512' };
  expect(qemuArguments(machine, emulated).join(' ')).toContain('a=b,,c no_timer_check');
});
