// Needs QEMU: the kernel of the machine that runs the tests may have no arrays and no device-mapper.
import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../support/vm/index.ts';
import { type FilesServer, serveFiles } from '../vm/files-server.ts';
import { arraysSpec, diskNames, mounted, packed } from './arrays-spec.ts';
import { bootAndCut, bootAndLook, makeMachine, without } from './machine.ts';

const look = (degraded: number, { mirror, boots }: { readonly mirror: number; readonly boots: string }) => [
  'array below raid1 of 2, degraded 0',
  `array fourth raid4 of 3, degraded ${degraded}`,
  `array mirror raid1 of 2, degraded ${mirror}`,
  `array parity raid5 of 3, degraded ${degraded}`,
  `array sixth raid6 of 4, degraded ${degraded}`,
  `array tenth raid10 of 4, degraded ${degraded}`,
  'array upper raid0 of 1, degraded never',
  ...mounted.map(({ name, device }) =>
    expect.stringMatching(new RegExp(`^mount /var/${name} ext4 ${device}$`)),
  ),
  ...mounted.map(({ name }) => `file /var/${name}/file ${name}`),
  boots,
];

const dir = mkdtempSync(join(tmpdir(), 'glowplug-arrays-'));
let server: FilesServer;
let machine: Machine;
beforeAll(async () => {
  server = serveFiles({ '/file.xz': await packed() });
  const disks = diskNames.map((name) => ({ name, sizeMiB: 512 }));
  machine = await makeMachine(join(dir, 'vm'), arraysSpec(server.urlOf('/file.xz')), disks);
});
afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true });
});

test('a first boot that is cut while arrays are made is finished by the next', async () => {
  await bootAndCut(machine, /make raid[15] /);
  expect(await bootAndLook(machine)).toEqual(look(0, { mirror: 0, boots: 'first boots 1, this one 1' }));
});

test('a later boot without a disk starts what can do without it', async () => {
  // The spare has taken its place in the mirror.
  const alone = without(machine, 'two');
  expect(await bootAndLook(alone)).toEqual(look(1, { mirror: 0, boots: 'first boots 1, this one 0' }));
});
