// Root: the tools run in a tree of their own, by chroot.
import { expect, test } from 'bun:test';
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { image } from '../../build/image/index.ts';
import { partitionUuids } from '../../build/image/layout.ts';
import { runInTools } from '../../build/tools/run.ts';
import { extractEspFiles, extractPartition, readCommandLine, readPartitions } from './partitions.ts';
import { withScratch } from './scratch.ts';

const disk = join(await image(), 'disk.raw');
const partitions = await readPartitions(disk);

const partitionNamed = (label: string) => {
  const found = partitions.find(({ name }) => name === label);
  if (found === undefined) throw new Error(`No partition "${label}" in "${disk}"`);
  return found;
};

test('image() lays out ESP and two pairs of slots of equal size', () => {
  const types = {
    esp: 'C12A7328-F81F-11D2-BA4B-00A0C93EC93B',
    root: '4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709',
    verity: '2C7357ED-EBD2-46D9-AEC1-23D437EC2BF5',
  };
  expect(partitions.map(({ name, type, size }) => [name, type, size / 2048])).toEqual([
    ['glowplug-esp', types.esp, 1024],
    ['glowplug-root-a', types.root, 2048],
    ['glowplug-verity-a', types.verity, 32],
    ['glowplug-root-b', types.root, 2048],
    ['glowplug-verity-b', types.verity, 32],
  ]);
});

test('image() names the partitions of slot A by the root hash in the kernel’s command line', () =>
  withScratch(async (dir) => {
    const uuids = partitionUuids(await rootHash(dir));
    expect(partitionNamed('glowplug-root-a').uuid.toLowerCase()).toBe(uuids.root);
    expect(partitionNamed('glowplug-verity-a').uuid.toLowerCase()).toBe(uuids.verity);
  }));

test('image() holds a root that its hash tree verifies, and no other', () =>
  withScratch(async (dir) => {
    const hash = await rootHash(dir);
    const [data, tree] = [join(dir, 'data'), join(dir, 'tree')];
    await extractPartition(disk, partitionNamed('glowplug-root-a'), data);
    await extractPartition(disk, partitionNamed('glowplug-verity-a'), tree);
    const verify = () => runInTools(['veritysetup', 'verify', data, tree, hash]);
    await verify();
    await runInTools(['fsck.erofs', data]);
    overwrite(data, 100 << 20);
    expect(verify()).rejects.toThrow('Verification of data area failed');
  }));

test('image() starts by a loader that counts tries and has no default entry', () =>
  withScratch(async (dir) => {
    await extractEspFiles(disk, '/EFI/BOOT/BOOTX64.EFI', dir);
    await extractEspFiles(disk, '/loader/loader.conf', dir);
    expect(await Bun.file(join(dir, 'loader.conf')).text()).not.toMatch(/^default/m);
    await extractEspFiles(disk, '/EFI/Linux/*', dir);
    expect(readdirSync(dir)).toContainEqual(expect.stringMatching(/^glowplug_\d+\.\d+\.\d+\+3\.efi$/));
  }));

test('image() gives the same disk as raw and as qcow2', async () => {
  await runInTools(['qemu-img', 'compare', '-f', 'raw', '-F', 'qcow2', disk, disk.replace(/raw$/, 'qcow2')]);
});

const rootHash = async (dir: string): Promise<string> => {
  await extractEspFiles(disk, '/EFI/Linux/*', join(dir, 'linux.efi'));
  const found = /\broothash=([0-9a-f]{64})\b/.exec(await readCommandLine(join(dir, 'linux.efi'), dir))?.[1];
  if (found === undefined) throw new Error('No root hash in the command line of the image’s kernel');
  return found;
};

const overwrite = (path: string, offset: number): void => {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from('changed'), 0, 7, offset);
  closeSync(file);
};
