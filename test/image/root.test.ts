// Root: the root filesystem is made with its owners.
import { expect, test } from 'bun:test';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rootfs } from '../../build/rootfs/debian/index.ts';
import { runInTools } from '../../build/tools/run.ts';

const root = await rootfs();

const find = async (...tests: string[]): Promise<string[]> => {
  const found = await runInTools(['find', root, ...tests, '-printf', '/%P\n']);
  return found.split('\n').filter(Boolean).sort();
};

test('rootfs() leaves no program without a library that it names', async () => {
  const headers = await runInTools(['sh', '-c', readHeaders, root]);
  const needed = new Set([...headers.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map(([, name = '']) => name));
  const files = new Set((await find('-name', '*.so*')).map((path) => path.replace(/.*\//, '')));
  expect(needed.size).toBeGreaterThan(50);
  expect([...needed].filter((name) => !files.has(name))).toEqual([]);
});

// readelf fails on each file that is no program; most are not.
const readHeaders =
  'find "$0" -type f -not -path "*/modules/*" -exec readelf --dynamic {} + 2>/dev/null | grep NEEDED';

test('rootfs() is nobody in particular: no host keys, no machine id, no random seed, no state', () => {
  expect(statSync(join(root, 'etc/machine-id')).size).toBe(0);
  expect(readdirSync(join(root, 'etc/ssh')).filter((name) => name.startsWith('ssh_host'))).toEqual([]);
  expect(readdirSync(join(root, 'var'))).toEqual([]);
});

test('rootfs() lets nobody in by a password of its own', () => {
  const passwords = readFileSync(join(root, 'etc/shadow'), 'utf8').trim().split('\n');
  expect(passwords.map((line) => line.split(':')[1]).filter((hash) => !/^[!*]+$/.test(hash ?? ''))).toEqual(
    [],
  );
});

test('rootfs() has these programs that run as root for anyone, and no others', async () => {
  expect(await find('-type', 'f', '-perm', '/6000')).toEqual([
    '/usr/bin/chage',
    '/usr/bin/chfn',
    '/usr/bin/chsh',
    '/usr/bin/expiry',
    '/usr/bin/gpasswd',
    '/usr/bin/mount',
    '/usr/bin/newgrp',
    '/usr/bin/passwd',
    '/usr/bin/ssh-agent',
    '/usr/bin/su',
    '/usr/bin/sudo',
    '/usr/bin/umount',
    '/usr/lib/dbus-1.0/dbus-daemon-launch-helper',
    '/usr/lib/openssh/ssh-keysign',
    '/usr/sbin/unix_chkpwd',
  ]);
});

test('rootfs() points every writable folder to the state partition', () => {
  expect(['home', 'root', 'srv', 'usr/local'].map((path) => readlinkSync(join(root, path)))).toEqual([
    'var/home',
    'var/roothome',
    'var/srv',
    '../var/usrlocal',
  ]);
});

test('rootfs() starts what its preset names, and what belongs to that', async () => {
  const wanted = await find('-path', '*/etc/systemd/system/*.wants/*');
  const names = new Set(wanted.map((path) => path.replace(/.*\//, '').replace('@tty1', '@')));
  const preset = readFileSync(join(root, 'usr/lib/systemd/system-preset/10-glowplug.preset'), 'utf8');
  const enabled = [...preset.matchAll(/^enable (\S+)$/gm)].map(([, unit = '']) => unit);
  const brought = ['systemd-network-generator.service', 'systemd-networkd.socket'];
  expect([...names].sort()).toEqual([...enabled, ...brought].sort());
});
