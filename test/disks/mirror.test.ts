// Needs QEMU: that firmware starts the second disk can be seen nowhere else.
import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Machine, machineFiles } from '../support/vm/index.ts';
import { bootAndLook, makeMachine, mend, scripts } from './machine.ts';

const spec = {
  glowplug: { version: '1.0.0' },
  persistence: { state: { sizeMiB: 512 } },
  storage: {
    // The state is encrypted on the array, and the initramfs must have both before it can mount it.
    luks: [{ name: 'state', device: '/dev/md/glowplug-state', clevis: { tpm2: true } }],
    filesystems: [{ device: '/dev/mapper/state', format: 'ext4', path: '/var' }],
    bootDevice: { mirror: { devices: ['image', 'second'].map((name) => `/dev/disk/by-id/virtio-${name}`) } },
    files: [...scripts, { path: '/var/kept', contents: { source: 'data:,kept' } }],
  },
};

const dir = mkdtempSync(join(tmpdir(), 'glowplug-mirror-'));
let machine: Machine;
beforeAll(async () => {
  const disks = [{ name: 'second', sizeMiB: 4096 }];
  machine = { ...(await makeMachine(join(dir, 'vm'), spec, disks)), tpm: join(dir, 'tpm') };
});
afterAll(() => rmSync(dir, { recursive: true }));

const state = (degraded: number) => [
  `array glowplug-state raid1 of 2, degraded ${degraded}`,
  'mount /var ext4 /dev/mapper/state',
  'file /var/kept kept',
];

test('first boot has the state in a volume on an array over both disks', async () => {
  expect(await bootAndLook(machine)).toEqual([...state(0), 'first boots 1, this one 1']);
});

// One boot for both, for each takes a minute.
test('without the first disk, firmware starts the second, with the same state; another apply mirrors it on a new disk', async () => {
  const mended = alone('second', {
    ...machine,
    disks: [{ name: 'third', sizeMiB: 4096 }],
    kernelArguments: [...machine.kernelArguments, mend],
  });
  expect(await bootAndLook(mended)).toEqual([
    'before: degraded 1',
    'apply: exit code 0',
    ...state(0),
    'first boots 1, this one 0',
  ]);
  // What was mirrored is all that a machine needs.
  const third = alone('third', { ...mended, disks: [], kernelArguments: machine.kernelArguments });
  expect(await bootAndLook(third)).toEqual([...state(1), 'first boots 1, this one 0']);
});

/** The machine with that disk as its first, whose firmware has never started it; the file is where its machine had it. */
const alone = (disk: string, { dir: from, ...rest }: Machine): Machine => {
  const place = join(dir, `${disk} alone`);
  mkdirSync(place);
  symlinkSync(join(from, machineFiles.disk(disk)), join(place, machineFiles.image));
  return { ...rest, dir: place, boot: { by: 'uefi', image: rest.boot.image } };
};
