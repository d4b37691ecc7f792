import { expect, test } from 'bun:test';
import { common, on } from '../../test/support/doing.ts';
import { failureOf } from '../../test/support/failure.ts';

const copy = {
  ...common,
  kind: 'copy-partition',
  from: '/dev/vda2',
  to: '/dev/vdb2',
  disk: '/dev/vdb',
  number: 2,
  guid: 'ABC',
} as const;

test('copy-partition gives the copy its GUID when it is whole and on disk', async () => {
  const { run, said } = on();
  await run(copy);
  expect(said).toEqual([
    'dd if=/dev/vda2 of=/dev/vdb2 bs=4M conv=fsync status=none',
    'sync /dev/vdb2',
    'sfdisk --quiet --lock=yes --no-reread --no-tell-kernel --wipe never --wipe-partitions never --part-uuid /dev/vdb 2 ABC',
    'sync /dev/vdb',
  ]);
});

test('copy-partition gives no GUID to a copy that failed', async () => {
  const { run, said } = on({ answers: { dd: { exitCode: 1, stderr: 'No space left' } } });
  expect(await failureOf(run(copy))).toContain('No space left');
  expect(said).toHaveLength(1);
});

// The recording host draws one and the same number for each.
const folder = '/run/glowplug/esp-abababab';

test('copy-esp labels the copy last, and unmounts whatever happens', async () => {
  const step = { ...common, kind: 'copy-esp', from: '/dev/vda1', to: '/dev/vdb1' } as const;
  const { run, said } = on();
  await run(step);
  expect(said).toEqual([
    'wipefs --all --quiet /dev/vdb1',
    'mkfs.vfat -n gp-unfinish /dev/vdb1',
    `mkdir -p ${folder}`,
    `mount -t vfat -o ro /dev/vda1 ${folder}`,
    `mkdir -p ${folder}`,
    `mount -t vfat -o rw /dev/vdb1 ${folder}`,
    `cp --recursive --preserve=timestamps ${folder}/. ${folder}`,
    `umount ${folder}`,
    `umount ${folder}`,
    'sync /dev/vdb1',
    'fatlabel /dev/vdb1 ESP',
    'sync /dev/vdb1',
  ]);
  const failing = on({ answers: { cp: { exitCode: 1, stderr: 'I/O error' } } });
  expect(await failureOf(failing.run(step))).toContain('I/O error');
  expect(failing.said.slice(-2)).toEqual([`umount ${folder}`, `umount ${folder}`]);
});

test('copy-esp reads an ESP that the booted node has mounted to be written to', async () => {
  const step = { ...common, kind: 'copy-esp', from: '/dev/vda1', to: '/dev/vdb1' } as const;
  const answers = { 'mount -t vfat -o ro /dev/vda1': { exitCode: 32, stderr: 'already mounted on /boot' } };
  const { run, said } = on({ answers });
  await run(step);
  expect(said).toContain(`mount -t vfat -o ro=vfs /dev/vda1 ${folder}`);
});
