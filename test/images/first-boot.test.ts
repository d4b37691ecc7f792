import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import { runInTools } from '../../build/tools/run.ts';

// Root, loop devices and the tools tree: real tools on real bytes, each run in a mount namespace of its own.
const run = async (scenario: string, argument = '') => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-images-'));
  try {
    const inside = [
      process.execPath,
      join(repoDir, 'test/images/inside.ts'),
      scenario,
      join(dir, 'lab'),
      argument,
    ];
    return JSON.parse(await runInTools(inside, { binds: [repoDir] }));
  } finally {
    rmSync(dir, { recursive: true });
  }
};

test('a first boot makes everything that the config asks', async () => {
  const { first, again } = await run('whole');
  expect(first.end).toBe('done');
  expect(first.disks.join('\n')).toMatchSnapshot();
  // Without the hashes, which change with what Debian has in /etc.
  expect(first.files.map((line: string) => line.replace(/ [0-9a-f]{16}$/, ''))).toMatchSnapshot();
  expect(first.enabled.trim()).toBe('enabled');
  expect(first.user.trim()).toBe('uid=1000(core) gid=1000(core) groups=1000(core),3000(ops)');
  expect(first.issue).toEndWith('appended\n');
  expect(first.log).toBe('one\ntwo\n');
  expect(first.machineId).toMatch(/^[0-9a-f]{32}\n$/);
  expect(first.gpt).toContain('No problems found');
  expect(again.end).toBe('done');
  expect(again.onDisks).toEqual([]);
  expect(again.files).toEqual(first.files);
  expect(again.disks).toEqual(first.disks);
});

test('a first boot that is cut short ends in the same machine', async () => {
  const fractions = [0.03, 0.12, 0.25, 0.4, 0.55, 0.7, 0.82, 0.95];
  for (const { at, ...result } of await run('cuts', fractions.join(',')))
    expect({ at, ...result }).toEqual({ at, end: 'done', same: true, missing: [], extra: [] });
});

test('a kept partition keeps its bytes and its entry', async () => {
  const { end, before, after, table } = await run('kept');
  expect(end).toBe('done');
  expect(after).toEqual(before);
  expect(table).toMatch(/start= *3001, size= *20000, .*name="unspoken", attrs="GUID:63"/);
});

test('a machine that refuses changes no byte', async () => {
  expect(await run('refused')).toEqual({
    ends: [['disk-holds-data'], ['filesystem-differs'], ['path-exists'], ['unit-not-found']],
    same: true,
  });
});

test('every format gets its label and its UUID', async () => {
  const { end, found } = await run('formats');
  const uuid = '0b0f3f0e-7d4c-4a44-9f3a-0123456789ab';
  expect(end).toBe('done');
  expect(found).toEqual([
    { format: 'ext4', label: 'an ext4 label', uuid },
    { format: 'xfs', label: 'x', uuid },
    { format: 'btrfs', label: 'btrfs $label', uuid },
    { format: 'vfat', label: 'VFAT', uuid: '1234-ABCD' },
    { format: 'swap', label: 'swap', uuid },
  ]);
});

test('filesystems grow with their partitions', async () => {
  const { one, two } = await run('grown');
  expect([one.end, two.end]).toEqual(['done', 'done']);
  expect(two.texts).toEqual(['ext4', 'xfs', 'btrfs']);
  for (const [i, size] of two.sizes.entries()) expect(size).toBeGreaterThan(one.sizes[i] * 1.15);
});

test('the container store is copied whole', async () => {
  const { end, store, plugin } = await run('seeded');
  expect(end).toBe('done');
  expect(store).toEqual([
    'c io.snapshotter/1/fs/gone',
    'd ',
    'd io.snapshotter',
    'd io.snapshotter/1',
    'd io.snapshotter/1/fs',
    'f meta.db',
  ]);
  expect(plugin).toBe('100755');
});

test('files, accounts and units of the image become as asked', async () => {
  const { again, ...found } = await run('semantics');
  expect(found).toEqual({
    end: 'done',
    // Mode with its type, owner, count of names.
    app: ['42775 0:4100 1', 'same'],
    replaced: ['100644 0:0 2', 'new'],
    second: ['100644 0:0 2', 'original'],
    folder: '120777 7:0 1',
    home: ['40700 4000:4002 3', '40755 4000:4002 3', '40755 4000:4002 2', '100644 4000:0 1'],
    elsewhere: '40700 4001:4100 3',
    keys: '100600 4001:4100 1',
    users: [
      null,
      'new:x:4000:4002:A New One:/home/new:/bin/bash',
      'stayer:x:4001:4100::/home/elsewhere:/bin/sh',
    ],
    shadow: '*',
    groups: ['old:x:4100:new', null, 'new:x:4002:'],
    system: '100::/home/daemonlike:/bin/sh',
    units: ['enabled', 'disabled', 'enabled', 'not-found', 'enabled'],
  });
  expect(again).toBe('done');
});
