import { expect, test } from 'bun:test';
import { digestText } from '../bytes.ts';
import { recordingHost } from '../host/recording.ts';
import { parseGroups, parseUsers } from './accounts.ts';
import { parseMember } from './arrays.ts';
import { type Block, bootDiskOf, disksOf, readBlocks, stackedOf, usesOf } from './blocks.ts';
import { mountsBelow, parseMountLine } from './mounts.ts';
import { parseSignature } from './signatures.ts';
import { encodeLink, parseTable } from './tables.ts';
import { readUnits } from './units.ts';

test('parseMountLine() reads optional fields and escaped blanks', () => {
  const line =
    '36 35 98:0 /mnt1 /mnt/a\\040b rw,noatime master:1 shared:2 - ext3 /dev/root rw,errors=continue';
  expect(parseMountLine(line)).toEqual({
    number: '98:0',
    path: '/mnt/a b',
    format: 'ext3',
    source: '/dev/root',
  });
});

test('mountsBelow() names mounts as the node will, the upper of two', () => {
  const mounts = [
    { number: '1:1', path: '/sysroot', format: 'erofs', source: '/dev/mapper/root' },
    { number: '1:2', path: '/sysroot/var', format: 'ext4', source: '/dev/vda6' },
    { number: '1:3', path: '/sysroot/var', format: 'xfs', source: '/dev/vdb1' },
    { number: '1:4', path: '/run', format: 'tmpfs', source: 'tmpfs' },
  ];
  expect(mountsBelow(mounts, '/sysroot')).toEqual({
    '/': { device: '/dev/mapper/root', format: 'erofs' },
    '/var': { device: '/dev/vdb1', format: 'xfs' },
  });
});

test('parseSignature() reads what blkid exports, escapes and all', () => {
  const text = 'DEVNAME=/dev/x\nLABEL=a\\ b\\$c\nUUID=06cc\nFSLASTBLOCK=256\nFSBLOCKSIZE=4096\nTYPE=ext4\n';
  expect(parseSignature(text)).toEqual({ format: 'ext4', label: 'a b$c', uuid: '06cc', bytes: 2 ** 20 });
});

test('parseSignature() takes a partition table for what is there', () => {
  expect(parseSignature('DEVNAME=/dev/x\nPTTYPE=dos\n')?.format).toBe('dos');
});

test('parseMember() reads what mdadm exports of a member', () => {
  const text =
    'MD_LEVEL=raid5\nMD_DEVICES=3\nMD_NAME=old-host:data\nMD_ARRAY_SIZE=1024.00MB\nMD_UUID=a:b:c:d\n';
  expect(parseMember(text)).toEqual({ array: 'data', uuid: 'a:b:c:d', level: 'raid5', active: 3 });
});

test('parseTable() reads partitions with and without names', () => {
  const partitions = [
    {
      node: '/dev/nvme0n1p1',
      start: 2048,
      size: 4096,
      type: 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b',
      uuid: 'ab',
      name: 'esp x',
    },
    { node: '/dev/nvme0n1p12', start: 8192, size: 4096, type: 'AA', uuid: 'cd', attrs: 'GUID:60' },
  ];
  const json = JSON.stringify({
    partitiontable: { label: 'gpt', id: 'X', firstlba: 34, lastlba: 99, partitions },
  });
  expect(parseTable(json, new Map())).toMatchObject({
    kind: 'gpt',
    firstSector: 34,
    partitions: [
      { number: 1, label: 'esp x', links: ['/dev/disk/by-partlabel/esp\\x20x', '/dev/disk/by-partuuid/ab'] },
      { number: 12, label: '', links: ['/dev/disk/by-partuuid/cd'], attributes: 'GUID:60' },
    ],
  });
});

test('parseTable() tells another kind of table from GPT', () => {
  expect(parseTable('{"partitiontable":{"label":"dos"}}', new Map())).toEqual({
    kind: 'foreign',
    label: 'dos',
  });
});

test('encodeLink() writes names as udev does', () => {
  expect(encodeLink('a b/c-d')).toBe('a\\x20b\\x2fc-d');
});

test('parseUsers() keeps no password, only whether it differs', () => {
  const [user] = parseUsers('core:x:1000:1001:Core,,:/home/core:/bin/bash\n', 'core:$y$secret:1:::::\n');
  expect(user).toEqual({
    name: 'core',
    uid: 1000,
    gid: 1001,
    gecos: 'Core,,',
    homeDir: '/home/core',
    shell: '/bin/bash',
    passwordDigest: digestText('$y$secret'),
  });
});

test('parseGroups() reads members', () => {
  expect(parseGroups('sudo:x:27:core,me\n', '')).toMatchObject([
    { name: 'sudo', gid: 27, members: ['core', 'me'] },
  ]);
});

const block = (name: string, more: Partial<Block> = {}): Block => ({
  name,
  path: `/dev/${name}`,
  number: name,
  bytes: 1,
  sectorBytes: 512,
  disk: null,
  holders: [],
  slaves: [],
  kind: null,
  ...more,
});
const blocks = [
  block('vda'),
  block('vda2', { disk: 'vda', holders: ['dm-0'] }),
  block('vda6', { disk: 'vda' }),
  block('dm-0', { path: '/dev/mapper/root', slaves: ['vda2'], kind: 'device' }),
  block('loop0'),
  block('sr0'),
  block('vdb', { bytes: 0 }),
];

test('disksOf() takes no memory, optical drive, empty slot or device made of others', () => {
  expect(disksOf(blocks, []).map(({ name }) => name)).toEqual(['vda']);
});

test('disksOf() takes a loop device that is asked for', () => {
  expect(disksOf(blocks, ['/dev/loop0']).map(({ name }) => name)).toEqual(['loop0']);
});

test('bootDiskOf() looks through what is stacked below the root', () => {
  const mounts = [{ number: 'dm-0', path: '/sysroot', format: 'erofs', source: '/dev/mapper/root' }];
  expect(bootDiskOf(blocks, mounts, '/sysroot')).toBe('/dev/vda');
});

test('readBlocks() names arrays and mapped devices as they are on every boot', async () => {
  const sys = '/sys/class/block';
  const { host } = recordingHost({
    tree: {
      [`${sys}/md127/md/array_state`]: 'active\n',
      [`${sys}/md126/md/array_state`]: 'inactive\n',
      [`${sys}/md127/size`]: '2048',
      [`${sys}/dm-1/dm/name`]: 'vault\n',
      [`${sys}/dm-1/dm/uuid`]: 'CRYPT-LUKS2-abc-vault\n',
      [`${sys}/dm-2/dm/name`]: 'vg-lv\n',
      [`${sys}/dm-2/dm/uuid`]: 'LVM-abc\n',
    },
    answers: { 'mdadm --detail --export /dev/md127': { stdout: 'MD_LEVEL=raid1\nMD_NAME=any:data\n' } },
  });
  expect((await readBlocks(host)).map(({ path, kind }) => [path, kind])).toEqual([
    ['/dev/mapper/vault', 'volume'],
    ['/dev/mapper/vg-lv', 'logical-volume'],
    ['/dev/md126', 'array'],
    ['/dev/md/data', 'array'],
  ]);
});

test('stackedOf() has all names of a device and what it is made of', () => {
  const array = block('md127', { path: '/dev/md/data', kind: 'array', slaves: ['vda6'], bytes: 99 });
  const idle = block('md126', { kind: 'array', bytes: 0 });
  const links = new Map([['/dev/md127', ['/dev/disk/by-id/md-name-data', '/dev/md/data']]]);
  const disks = blocks.filter(({ kind }) => kind === null);
  expect(stackedOf([...disks, array, idle], links)).toEqual([
    {
      path: '/dev/md/data',
      links: ['/dev/md127', '/dev/disk/by-id/md-name-data'],
      kind: 'array',
      bytes: 99,
      on: ['/dev/vda6'],
    },
  ]);
});

test('usesOf() names mounts and the devices on top', () => {
  const mounts = [{ number: '0:40', path: '/sysroot/var', format: 'btrfs', source: '/dev/vda6' }];
  expect(usesOf(blocks, mounts, ['/dev/dm-0'])).toEqual([
    { device: '/dev/vda2', by: 'device', name: '/dev/mapper/root' },
    { device: '/dev/vda6', by: 'mount', name: '/sysroot/var' },
    { device: '/dev/mapper/root', by: 'swap', name: 'swap' },
  ]);
});

test('readUnits() tells the state of the unit behind an alias', async () => {
  const asked = 'systemctl --root=/ is-enabled';
  const tree = {
    '/r/usr/bin/systemctl': '',
    '/r/usr/lib/systemd/system/b.service': { link: 'a.service' },
  };
  const answers = {
    [`${asked} b.service c.service`]: { stdout: 'alias\nalias\n' },
    [`${asked} a.service`]: { stdout: 'disabled\n', exitCode: 1 },
  };
  const { host } = recordingHost({ tree, answers });
  expect(await readUnits(host, '/r', ['b.service', 'c.service'])).toEqual({
    'b.service': 'disabled',
    'c.service': 'alias',
  });
});

test('readUnits() asks once for all, and each by itself where a line is missing', async () => {
  const asked = 'systemctl --root=/ is-enabled';
  const tree = { '/r/usr/bin/systemctl': '' };
  const newer = recordingHost({
    tree,
    answers: { [asked]: { stdout: 'enabled\nnot-found\n', exitCode: 1 } },
  });
  expect(await readUnits(newer.host, '/r', ['a', 'b'])).toEqual({ a: 'enabled' });
  expect(newer.said).toHaveLength(1);
  const answers = {
    [`${asked} a b`]: { stdout: 'enabled\n', exitCode: 1 },
    [`${asked} b`]: { exitCode: 1 },
    [`${asked} a`]: { stdout: 'enabled\n' },
  };
  expect(await readUnits(recordingHost({ tree, answers }).host, '/r', ['a', 'b'])).toEqual({ a: 'enabled' });
});
