// Needs QEMU: what is proven is what a person sees on the console, and what is on the disks afterwards.
import { afterAll, expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { JsonObject } from '../../schema/shape.ts';
import { fromTools, type Machine, machineFiles, startVm } from '../support/vm/index.ts';
import { type Bench, makeBench } from './bench.ts';
import { changedPartitions } from './chaos/kept.ts';
import { serveFiles } from './files-server.ts';
import { tell } from './tell.ts';

const limits = { timeoutMs: 900_000 };
const testLimitMs = 1_800_000;
const dir = mkdtempSync(join(tmpdir(), 'glowplug-failure-'));
afterAll(() => rmSync(dir, { recursive: true }));

const makeMachine = async (name: string, spec: JsonObject) => {
  const place = join(dir, name);
  mkdirSync(place);
  const bench = await makeBench(place, spec);
  return { bench, machine: bench.machineIn(join(place, 'vm')) };
};

/** Boots until the failure screen, and tells what it says; or that there was none, when the machine tells so by itself. */
const bootToScreen = async (machine: Machine, { tools, snapshot }: Bench): Promise<string> => {
  const vm = await startVm(machine, { tools, restoreFrom: snapshot });
  try {
    const screen = /Glowplug could not start this machine\n=+\n([^]*)Waiting for ever/;
    const end = new RegExp(`${screen.source}|(told: .*)\\n`);
    const [, refused, told = ''] = await vm.console.waitFor(end, limits);
    const said = refused ?? told;
    console.log(said.trim());
    return said;
  } finally {
    await vm.kill();
  }
};

/** The disks of a machine that do not hold what they held before it was first switched on. */
const changedDisks = async ({ dir, boot, disks }: Machine, tools: string): Promise<string[]> => {
  const begins = disks.flatMap((disk) =>
    'image' in disk ? [[machineFiles.disk(disk.name), disk.image.path] as const] : [],
  );
  const changed = [];
  for (const [disk, raw] of [...begins, [machineFiles.image, boot.image.path] as const]) {
    const [command, ...args] = fromTools(tools, 'qemu-img', ['compare', join(dir, disk), raw]);
    if ((await execa(command, args, { reject: false })).exitCode !== 0) changed.push(disk);
  }
  return changed;
};

const storageSpec = (storage: JsonObject): JsonObject => ({ glowplug: { version: '1.0.0' }, storage });
const data = '/dev/disk/by-id/virtio-data';

test.each([
  {
    name: 'disks that are not as the spec has them',
    spec: storageSpec({
      disks: [
        { device: data, partitions: [{ label: 'keep' }, { label: 'archive', sizeMiB: 64 }] },
        { device: '/dev/disk/by-id/virtio-image', wipeTable: true, partitions: [{ label: 'mine' }] },
        { device: '/dev/disk/by-id/virtio-nowhere', partitions: [{ label: 'lost' }] },
      ],
    }),
    // What it is and what would help, then where the spec asks for it.
    says: [
      /Cannot find the disk "\/dev\/disk\/by-id\/virtio-nowhere": this machine has .*\n.*\/storage\/disks\/2 /,
      /size is "32", "64" is wanted \(set "wipePartitionEntry" to make it anew\)\n.*\/storage\/disks\/0\/partitions\/1 /,
      /Cannot partition "\/dev\/disk\/by-id\/virtio-image": its table cannot be wiped: "\/dev\/vda2" is part of .*\n.*\/storage\/disks\/1 /,
    ],
  },
  {
    name: 'a foreign filesystem',
    spec: storageSpec({
      disks: [{ device: data, partitions: [{ label: 'keep' }, { label: 'more', sizeMiB: 64 }] }],
      filesystems: [{ device: '/dev/disk/by-partlabel/keep', format: 'xfs', path: '/var/lib/keep' }],
    }),
    says: [
      /format "ext4" instead of "xfs" \(set "wipeFilesystem" to lose that\)\n.*\/storage\/filesystems\/0 /,
    ],
  },
])(
  'apply refuses $name, says why, and writes nothing',
  async ({ name, spec, says }) => {
    const { machine, bench } = await makeMachine(name.replaceAll(' ', '-').slice(0, 12), spec);
    const screen = await bootToScreen(machine, bench);
    for (const reason of says) expect(screen).toMatch(reason);
    expect(screen).toContain('Nothing was changed');
    expect(await changedDisks(machine, bench.tools)).toEqual([]);
  },
  testLimitMs,
);

test(
  'apply does not accept other bytes than the wanted ones, and goes on when they are right',
  async () => {
    const wanted = Buffer.from('the right bytes\n');
    const files: Record<string, Uint8Array> = { '/motd': Buffer.from('other bytes\n') };
    const server = serveFiles(files);
    const hash = `sha512-${createHash('sha512').update(wanted).digest('hex')}`;
    const contents = { source: server.urlOf('/motd'), verification: { hash } };
    const spec = {
      ...storageSpec({ files: [{ path: '/etc/motd', overwrite: true, contents }] }),
      systemd: { units: tell('echo "told: $$(cat /etc/motd)"') },
    };
    const { machine, bench } = await makeMachine('hash', spec);
    try {
      const screen = await bootToScreen(machine, bench);
      expect(screen).toMatch(
        /Cannot accept "http:\/\/10\.0\.2\.2:\d+\/motd": its sha512 is "[0-9a-f]{128}" and/,
      );
      expect(screen).toContain('asked by /storage/files/0');
      files['/motd'] = wanted;
      expect(await bootToScreen(machine, bench)).toBe('told: the right bytes');
      expect(await changedPartitions(machine, bench.tools)).toEqual([]);
    } finally {
      await server.stop();
    }
  },
  testLimitMs,
);
