// Needs QEMU: the kernel of the machine that runs the tests may have no arrays.
import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../support/vm/index.ts';
import { bootAndCut, bootAndLook, lookFile, makeMachine, without } from './machine.ts';

const names = ['one', 'two', 'three'];
const at = (label: string): string => `/dev/disk/by-partlabel/${label}`;

const spec = {
  glowplug: { version: '1.0.0' },
  storage: {
    disks: names.map((name) => ({
      device: `/dev/disk/by-id/virtio-${name}`,
      partitions: [
        { label: `mirror-${name}`, sizeMiB: 64 },
        { label: `parity-${name}`, sizeMiB: 64 },
      ],
    })),
    raid: [
      // On another array, which comes after it.
      { name: 'upper', level: 'raid0', devices: ['/dev/md/parity'], options: ['--chunk=64'] },
      { name: 'mirror', level: 'raid1', devices: names.map((name) => at(`mirror-${name}`)), spares: 1 },
      { name: 'parity', level: 'raid5', devices: names.map((name) => at(`parity-${name}`)) },
    ],
    filesystems: [
      { device: '/dev/md/mirror', format: 'ext4', path: '/var/mirror' },
      { device: '/dev/md/upper', format: 'ext4', path: '/var/upper', label: 'upper' },
    ],
    files: [
      lookFile,
      ...['mirror', 'upper'].map((name) => ({
        path: `/var/${name}/file`,
        contents: { source: `data:,${name}` },
      })),
    ],
  },
};

const look = (mirror: number | RegExp, parity: number, boots: string) => [
  mirror instanceof RegExp ? expect.stringMatching(mirror) : `array mirror raid1 of 2, degraded ${mirror}`,
  `array parity raid5 of 3, degraded ${parity}`,
  'array upper raid0 of 1, degraded never',
  expect.stringMatching(/^mount \/var\/mirror ext4 \/dev\/md\d+$/),
  expect.stringMatching(/^mount \/var\/upper ext4 \/dev\/md\d+$/),
  'file /var/mirror/file mirror',
  'file /var/upper/file upper',
  boots,
];

const dir = mkdtempSync(join(tmpdir(), 'glowplug-arrays-'));
let machine: Machine;
beforeAll(async () => {
  const disks = names.map((name) => ({ name, sizeMiB: 512 }));
  machine = await makeMachine(join(dir, 'vm'), spec, disks);
});
afterAll(() => rmSync(dir, { recursive: true }));

test('a first boot that is cut while arrays are made is finished by the next', async () => {
  await bootAndCut(machine, /make raid[15] /);
  expect(await bootAndLook(machine)).toEqual(look(0, 0, 'first boots 1, this one 1'));
});

test('a later boot without a disk starts what can do without it', async () => {
  // The spare takes its place in the mirror.
  const mirror = /^array mirror raid1 of 2, degraded [01]$/;
  const alone = without(machine, 'two');
  expect(await bootAndLook(alone)).toEqual(look(mirror, 1, 'first boots 1, this one 0'));
});
