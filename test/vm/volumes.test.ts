// Needs QEMU: the host's kernel may have no device-mapper, and what is proven is what later boots can open.
import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { tools } from '../../build/tools/index.ts';
import { fromTools, type Machine, machineFiles, startVm } from '../support/vm/index.ts';
import { directMachine } from './bench.ts';
import { plaintext, volumesSpec } from './volumes/spec.ts';
import { serveTang, type TangServer } from './volumes/tang.ts';

const limits = { timeoutMs: 600_000 };
const dir = mkdtempSync(join(tmpdir(), 'glowplug-luks-'));
let tang: TangServer;
let machine: Machine;

// One machine for all, for its boots take a minute each; the tests build on each other.
beforeAll(async () => {
  tang = await serveTang(join(dir, 'tang'));
  const spec = join(dir, 'spec.json');
  writeFileSync(spec, JSON.stringify(volumesSpec(tang)));
  machine = await directMachine({
    dir: join(dir, 'vm'),
    disks: [{ name: 'data', sizeMiB: 512 }],
    fwCfg: { 'opt/org.glowplug/config': spec },
    tpm: join(dir, 'tpm'),
  });
});
afterAll(async () => {
  await tang.stop();
  rmSync(dir, { recursive: true });
});

/** Boots, and gives what the machine tells of itself, or its failure screen. */
const boot = async (powered: Machine): Promise<string> => {
  const vm = await startVm(powered, { tools: await tools() });
  const startedMs = Date.now();
  try {
    const end = /they are:([^]*)end of it|could not start this machine\s+=+([^]*)Waiting for ever/;
    const [, told, screen] = await vm.console.waitFor(end, limits);
    console.log(`[volumes] ${Math.round((Date.now() - startedMs) / 1000)} s`);
    return (told ?? screen ?? '').replaceAll('\r', '').trim();
  } catch (error) {
    console.log(vm.console.text().slice(-6000));
    throw error;
  } finally {
    await vm.kill();
  }
};

const whole = [
  '/dev/mapper/state  /var',
  '/dev/mapper/keyed  /var/lib/keyed',
  '/dev/mapper/given  /var/lib/given',
  '/dev/mapper/served /var/lib/served',
  '/dev/mapper/both   /var/lib/both',
  'paged 48M',
  `4 ${plaintext}`,
  '/etc/luks/given 600 19',
  '/etc/luks/keyed 600 256',
  '2 allow_discards no_read_workqueue',
];

const linesOf = (told: string): readonly string[] =>
  told.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
const expected = whole.map((line) => line.replace(/ +/g, ' '));

test('a first boot makes volumes for every way to be unlocked, and puts filesystems inside', async () => {
  expect(linesOf(await boot(machine))).toEqual(expected);
});

test('a later boot unlocks them all, and what was written is there', async () => {
  expect(linesOf(await boot(machine))).toEqual(expected);
});

test('nothing that was written can be read on the disks', async () => {
  for (const file of [machineFiles.image, machineFiles.disk('data')]) {
    const raw = join(dir, 'raw');
    const [command, ...args] = fromTools(await tools(), 'qemu-img', [
      ...['convert', '-O', 'raw', join(machine.dir, file), raw],
    ]);
    await execa(command, args);
    const count = async (text: string) =>
      Number(
        (await execa('grep', ['--count', '--text', '--fixed-strings', text, raw], { reject: false })).stdout,
      );
    expect(await count('crypt')).toBeGreaterThan(0);
    expect(await count(plaintext)).toBe(0);
  }
});

test('without the TPM that the state is bound to a boot ends with the reason', async () => {
  const screen = await boot({ ...machine, tpm: join(dir, 'other-tpm') });
  expect(screen).toMatch(/Cannot mount the state partition \/dev\/vda\d, which holds this node's data/);
  expect(screen).toMatch(/Cannot unlock "state" on "\/dev\/vda\d": /);
});
