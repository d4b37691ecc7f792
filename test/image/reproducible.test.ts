// Root: it makes a root filesystem with its owners, and the tools run by chroot.
import { expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import { makeDisk } from '../../build/image/disk.ts';
import { makeUki } from '../../build/image/uki.ts';
import { makeVerityRoot, readVerityRoot } from '../../build/image/verity-root.ts';
import { makeProgram } from '../../build/node.ts';
import { installPackages, makeRoot } from '../../build/rootfs/debian/index.ts';
import { kernelVersion } from '../../build/rootfs/kernel-version.ts';
import { withScratch } from './scratch.ts';

// All that comes after the download, twice, in different folders and at different times. The initramfs has a test of its
// own; the kernel stands for it here.
test('the same packages give the same disk image, byte for byte', () =>
  withScratch(async (dir) => {
    const first = await buildIn(join(dir, 'first'));
    const second = await buildIn(join(dir, 'another-name'));
    expect(second).toEqual(first);
  }));

// Bytes that tell the folder of the checkout are other ones in every other folder. Anew, for the cache may have another checkout's.
test.each([
  ['glowplug-node', 'provisioner'],
  ['glowplug', 'cli'],
])('%s does not tell where it was built', (name, folder) =>
  withScratch(async (dir) => {
    await makeProgram(dir, name, folder);
    expect(readFileSync(join(dir, name)).includes(join(repoDir, 'node_modules'))).toBe(false);
  }),
);

const buildIn = async (dir: string): Promise<Record<string, string>> => {
  const rootfs = join(dir, 'root');
  mkdirSync(rootfs, { recursive: true });
  await makeRoot(rootfs, await installPackages());
  await makeVerityRoot(rootfs, dir);
  const { rootHash, ...files } = readVerityRoot(dir);
  const uki = join(dir, 'linux.efi');
  const initramfs = join(rootfs, 'usr/lib/modules', kernelVersion(rootfs), 'vmlinuz');
  await makeUki(uki, { rootfs, initramfs, rootHash, kernelArguments: [] });
  await makeDisk(dir, { ...files, rootHash, uki, rootMiB: 512 });
  const names = ['root.erofs', 'root.verity', 'linux.efi', 'disk.raw', 'disk.qcow2'];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await sha256(join(dir, name))])),
  );
};

const sha256 = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
};
