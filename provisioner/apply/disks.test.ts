import { describe, expect, test } from 'bun:test';
import { common, on } from '../../test/support/doing.ts';
import { failureOf } from '../../test/support/failure.ts';
import type { StepOf } from '../steps.ts';

describe('partition-disk', () => {
  const step: StepOf<'partition-disk'> = {
    ...common,
    kind: 'partition-disk',
    device: '/dev/vdb',
    script: 'label: gpt\n',
    zero: [
      { startByte: 1048576, bytes: 1048576 },
      { startByte: 8388608, bytes: 4096 },
    ],
    changes: [
      { change: 'create', number: 1, label: 'new', startMiB: 1, sizeMiB: 7 },
      { change: 'keep', number: 2, label: 'old', startMiB: 10, sizeMiB: 7 },
      { change: 'delete', number: 9, label: 'gone', startMiB: 20, sizeMiB: 7 },
    ],
    devices: ['/dev/vdb1'],
    wipes: true,
    stops: [],
  };

  test('blanks the new partition before anything can find it, then writes the table in one call', async () => {
    const { run, said } = on({ tree: { '/dev/vdb1': { device: true } } });
    const wiped = new Set<string>();
    await run(step, { wiped });
    expect(said).toEqual([
      'zero /dev/vdb 1048576+1048576 8388608+4096',
      'sfdisk --quiet --lock=yes --no-reread --no-tell-kernel --wipe never --wipe-partitions never /dev/vdb < label: gpt\n',
      'sync /dev/vdb',
      'partx --delete /dev/vdb',
      'partx --delete --nr 9 /dev/vdb',
      'partx --add --nr 1 /dev/vdb',
    ]);
    expect([...wiped]).toEqual(['/dev/vdb']);
  });

  test('leaves a disk without partitions blank', async () => {
    const { run, said } = on();
    await run({ ...step, script: null, changes: [], devices: [] });
    expect(said.slice(1)).toEqual([
      'wipefs --all --quiet /dev/vdb',
      'sync /dev/vdb',
      'partx --delete /dev/vdb',
    ]);
  });

  test('first stops arrays that go with what they are made of', async () => {
    const { run, said } = on({ tree: { '/dev/vdb1': { device: true } } });
    await run({ ...step, stops: ['/dev/md/old'] });
    expect(said[0]).toBe('mdadm --stop /dev/md/old');
  });

  test('waits for udev where there is one', async () => {
    const { run, said } = on({ tree: { '/run/udev/control': '' } });
    await run(step);
    expect(said.at(-1)).toBe('udevadm wait --timeout=180 --settle /dev/vdb1');
  });

  test('tells of a device that does not come', async () => {
    expect(await failureOf(on().run(step))).toContain('Cannot find "/dev/vdb1"');
  });
});

describe('make-array', () => {
  const step: StepOf<'make-array'> = {
    ...common,
    kind: 'make-array',
    path: '/dev/md/data',
    name: 'data',
    level: 'raid5',
    devices: ['/dev/vdb', '/dev/vdc'],
    spares: ['/dev/vdd'],
    options: [],
    stops: [],
    clears: [],
  };
  const udev = { tree: { '/run/udev/control': '' } };

  test('makes it under another name, which is changed when it is whole and on disk', async () => {
    const { run, said } = on(udev);
    await run(step);
    expect(said).toEqual([
      'mdadm --create /dev/md/data.new --run --force --homehost=any --name=data.new --level=raid5 --raid-devices=2 --spare-devices=1 --bitmap=internal /dev/vdb /dev/vdc /dev/vdd',
      'sync /dev/vdb',
      'sync /dev/vdc',
      'sync /dev/vdd',
      'udevadm wait --timeout=180 --settle /dev/md/data.new',
      'mdadm --stop /dev/md/data.new',
      'mdadm --assemble /dev/md/data --homehost=any --update=name --name=data /dev/vdb /dev/vdc /dev/vdd',
      'sync /dev/vdb',
      'sync /dev/vdc',
      'sync /dev/vdd',
      'udevadm wait --timeout=180 --settle /dev/md/data',
    ]);
  });

  test('first stops and clears what an attempt cut short left', async () => {
    const { run, said } = on(udev);
    await run({ ...step, stops: ['/dev/md127'], clears: ['/dev/vdb'] });
    expect(said.slice(0, 2)).toEqual(['mdadm --stop /dev/md127', 'mdadm --zero-superblock /dev/vdb']);
  });

  test.each([
    { level: 'raid0', options: [], has: false },
    { level: 'raid1', options: ['--bitmap=none'], has: false },
    { level: 'raid5', options: ['--consistency-policy=ppl'], has: false },
    { level: 'raid10', options: ['--layout=f2'], has: true },
  ])('gives $level with $options a bitmap: $has', async ({ level, options, has }) => {
    const { run, said } = on(udev);
    await run({ ...step, level, options });
    expect(said[0]?.includes('--bitmap=internal')).toBe(has);
  });
});

test('add-members adds all of them', async () => {
  const { run, said } = on();
  await run({ ...common, kind: 'add-members', path: '/dev/md/data', devices: ['/dev/vdc'] });
  expect(said).toEqual(['mdadm --manage /dev/md/data --add /dev/vdc', 'sync /dev/vdc']);
});

describe('make-filesystem', () => {
  const named = 'gp-unfinish /dev/vdb1';

  test.each([
    { format: 'ext4', label: 'data', mkfs: `mkfs.ext4 -q -F -L ${named}`, last: 'tune2fs -L data /dev/vdb1' },
    { format: 'xfs', label: '', mkfs: `mkfs.xfs -q -f -L ${named}`, last: 'xfs_admin -L -- /dev/vdb1' },
    {
      format: 'btrfs',
      label: 'd',
      mkfs: `mkfs.btrfs --quiet --force --label ${named}`,
      last: 'btrfs filesystem label /dev/vdb1 d',
    },
    { format: 'vfat', label: '', mkfs: `mkfs.vfat -n ${named}`, last: 'fatlabel -r /dev/vdb1' },
    {
      format: 'swap',
      label: 'd',
      mkfs: `mkswap --force --label ${named}`,
      last: 'swaplabel --label d /dev/vdb1',
    },
  ] as const)(
    'makes $format under another name, which is changed last',
    async ({ format, label, mkfs, last }) => {
      const { run, said } = on({ tree: { '/dev/vdb1': { device: true } } });
      await run({
        ...common,
        kind: 'make-filesystem',
        device: '/dev/vdb1',
        format,
        label,
        uuid: null,
        options: [],
        wipes: false,
        isBlank: false,
      });
      expect(said).toEqual([
        'wipefs --all --quiet /dev/vdb1',
        mkfs,
        'sync /dev/vdb1',
        last,
        'sync /dev/vdb1',
      ]);
    },
  );

  test('has a device that mkfs failed on under the other name', async () => {
    const { run, said } = on({ answers: { 'mkfs.ext4': { exitCode: 1, stderr: 'I/O error' } } });
    const step = {
      ...common,
      kind: 'make-filesystem',
      device: '/dev/vdb1',
      format: 'ext4',
      label: 'data',
      uuid: null,
      options: [],
      wipes: false,
      isBlank: true,
    } as const;
    expect(await failureOf(run(step))).toContain('I/O error');
    await Bun.sleep(0);
    expect(said.at(-1)).toStartWith('mkfs.ext4');
  });
});
