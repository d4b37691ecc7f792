// Needs root: dracut runs in a chroot of the tools tree.
import { expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { rootfs } from '../../build/rootfs/debian/index.ts';
import { sourceDateEpoch } from '../../build/tools/bootstrap.ts';
import { tools } from '../../build/tools/index.ts';
import { runInTools } from '../../build/tools/run.ts';
import { initramfs, makeInitramfs } from '../../initramfs/index.ts';

const built = async (): Promise<string> => initramfs({ tools: await tools(), rootfs: await rootfs() });

test('makeInitramfs() makes the same bytes from the same inputs, wherever they are', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-initramfs-'));
  const again = join(dir, 'initrd.img');
  const elsewhere = join(dir, 'root');
  await execa('cp', ['--archive', '--reflink=auto', await rootfs(), elsewhere]);
  await makeInitramfs(again, elsewhere);
  const same = readFileSync(again).equals(readFileSync(await built()));
  rmSync(dir, { recursive: true });
  expect(same).toBe(true);
}, 120_000);

// Whoever is added gets the day of it into his entry: two builds of one day are equal without this, those of two are not.
test('makeInitramfs() names no day but that of the build epoch', async () => {
  const script = 'zstd -dc "$1" | cpio --extract --to-stdout --quiet etc/shadow';
  const shadow = await runInTools(['sh', '-euc', script, 'sh', await built()]);
  const days = shadow.split('\n').map((entry) => entry.split(':')[2]);
  expect(new Set(days)).toEqual(new Set([String(Number(sourceDateEpoch) / 86_400)]));
});

test('initramfs() stays within its budget of 64 MiB', async () => {
  expect(statSync(await built()).size / 2 ** 20).toBeLessThan(64);
});

test('initramfs() holds what setup and glowplug-node run, and no shells of dracut', async () => {
  const list = await runInTools(['sh', '-euc', 'zstd -dc "$1" | cpio --list --quiet', 'sh', await built()]);
  const names = new Set(list.split('\n').map((path) => path.split('/').at(-1)));
  const programs = [
    'sfdisk',
    'partx',
    'blkid',
    'wipefs',
    'mkfs.ext4',
    'mkfs.xfs',
    'mkfs.btrfs',
    'mkfs.vfat',
    'mkswap',
  ];
  for (const program of [...programs, 'e2fsck', 'resize2fs', 'xfs_growfs', 'udevadm', 'chroot', 'tee']) {
    expect(names).toContain(program);
  }
  for (const driver of [
    'virtio_blk.ko',
    'nvme.ko',
    'dm-verity.ko',
    'erofs.ko',
    'overlay.ko',
    'ext4.ko',
    'vfat.ko',
  ]) {
    expect(names).toContain(driver);
  }
  for (const script of ['dracut-initqueue', 'dracut-emergency', 'plymouthd', 'glowplug-node']) {
    expect(names).not.toContain(script);
  }
});
