import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { JsonObject } from '../../../schema/shape.ts';

export type Kind = 'plain' | 'stacked';

/** A node that has a bit of everything that a first boot does, and is quick to make; `stacked`, also a volume on an array. */
export const chaosSpec = (kind: Kind = 'plain'): JsonObject => ({
  glowplug: { version: '1.0.0' },
  host: {
    hostname: 'chaos',
    timezone: 'Europe/Bucharest',
    sysctls: { 'kernel.panic_on_oops': '1' },
    modules: ['dummy'],
  },
  storage: kind === 'plain' ? plain() : stacked(),
  persistence: { state: { sizeMiB: 600 }, folders: [{ path: '/srv' }] },
  passwd: {
    groups: [{ name: 'ops', gid: 1600 }],
    users: [
      { name: 'core', uid: 1500, groups: ['sudo', 'ops'], sshAuthorizedKeys: ['ssh-ed25519 AAAA core'] },
      { name: 'app', uid: 1501, system: true, noCreateHome: true, passwordHash: '*' },
      { name: 'games', shouldExist: false },
    ],
  },
  systemd: { units },
});

const plain = (): JsonObject => ({ disks, filesystems, files: files(), directories, links });

const stacked = (): JsonObject => ({
  ...plain(),
  disks: disks.map((disk, i) =>
    i === 0
      ? { ...disk, partitions: [...disk.partitions, ...pair.map((label) => ({ label, sizeMiB: 48 }))] }
      : disk,
  ),
  // What is written last is on one of the two when the power goes.
  raid: [{ name: 'pair', level: 'raid1', devices: pair.map(at) }],
  // With a key that the machine draws, and must not lose.
  luks: [
    { name: 'vault', device: '/dev/md/pair', label: 'vault', uuid: '66666666-0000-4000-8000-000000000006' },
  ],
  filesystems: [
    ...filesystems,
    { device: '/dev/mapper/vault', format: 'ext4', label: 'vault', path: '/var/lib/vault' },
  ],
  files: [
    ...files(),
    { path: '/var/lib/vault/secret', mode: 0o600, contents: gzipped(lines('secret', 2 ** 18)) },
  ],
});

const pair = ['left', 'right'] as const;

const disks = [
  {
    device: '/dev/disk/by-id/virtio-data',
    // `neighbour`, which is on this disk too, is not spoken of.
    partitions: [
      { label: 'keep', number: 1, sizeMiB: 32 },
      { label: 'archive', number: 2, sizeMiB: 32 },
      { label: 'database', sizeMiB: 128, guid: 'AAAAAAAA-0000-4000-8000-000000000001' },
      { label: 'logs', sizeMiB: 320 },
      { label: 'pool', sizeMiB: 32 },
      { label: 'swap', sizeMiB: 32, typeGuid: '0657FD6D-A4AB-43C4-84E5-0933C84B4F4F' },
    ],
  },
  {
    device: '/dev/disk/by-id/virtio-scratch',
    wipeTable: true,
    partitions: [{ label: 'scratch', sizeMiB: 0 }],
  },
] as const;

const at = (label: string): string => `/dev/disk/by-partlabel/${label}`;

const filesystems = [
  { device: at('archive'), format: 'ext4', label: 'archive', path: '/var/lib/archive' },
  {
    device: at('database'),
    format: 'ext4',
    label: 'database',
    uuid: '11111111-0000-4000-8000-000000000001',
    path: '/var/lib/database',
    mountOptions: ['noatime'],
  },
  {
    device: at('logs'),
    format: 'xfs',
    label: 'logs',
    uuid: '22222222-0000-4000-8000-000000000002',
    path: '/var/log/app',
  },
  {
    device: at('pool'),
    format: 'vfat',
    label: 'POOL',
    uuid: '5555-6666',
    path: '/srv/pool',
    wipeFilesystem: true,
  },
  { device: at('swap'), format: 'swap', uuid: '44444444-0000-4000-8000-000000000004' },
  { device: at('scratch'), format: 'vfat', label: 'SCRATCH', uuid: '3333-4444', path: '/var/lib/scratch' },
] as const;

const text = (value: string): JsonObject => ({ source: `data:,${encodeURIComponent(value)}` });

const gzipped = (bytes: Uint8Array): JsonObject => ({
  source: `data:;base64,${gzipSync(bytes).toString('base64')}`,
  compression: 'gzip',
});

/** Bytes that differ from file to file and need little room in the spec: QEMU's firmware channel is slow with a large one. */
const lines = (name: string, bytes: number): Uint8Array => Buffer.alloc(bytes, `${name}\n`);

const digest = (): Uint8Array => readFileSync(join(import.meta.dir, 'digest.sh'));

const files = (): JsonObject[] => [
  { path: '/var/lib/chaos/digest', mode: 0o755, contents: gzipped(digest()) },
  { path: '/etc/motd', overwrite: true, contents: text('chaos\n') },
  { path: '/etc/profile', append: [text('# appended\n'), text('# twice\n')] },
  { path: '/var/lib/chaos/appended', contents: text('one\n'), append: [text('two\n'), text('three\n')] },
  { path: '/var/lib/chaos/large', contents: gzipped(lines('large', 2 ** 20)) },
  { path: '/var/lib/chaos/setuid', mode: 0o6755, contents: text('#!/bin/sh\n'), group: { id: 1600 } },
  {
    path: '/var/lib/database/rows',
    mode: 0o640,
    user: { name: 'app' },
    contents: gzipped(lines('rows', 2 ** 18)),
  },
  { path: '/var/log/app/first', user: { name: 'core' }, contents: text('first\n') },
  { path: '/srv/pool/first', contents: gzipped(lines('pool', 2 ** 18)) },
  { path: '/var/lib/scratch/FIRST', contents: text('first\n') },
  ...Array.from({ length: 30 }, (_, i) => ({
    path: `${i % 2 === 0 ? '/etc' : '/var/lib'}/chaos/many/${i % 7}/${i}.conf`,
    mode: i % 3 === 0 ? 0o600 : 0o644,
    contents: gzipped(lines(`many-${i}`, 1200 * i)),
  })),
];

const directories = [
  { path: '/var/lib/chaos/shared', mode: 0o2775, user: { name: 'core' }, group: { name: 'ops' } },
  { path: '/etc/chaos', mode: 0o750 },
] as const;

const links = [
  { path: '/etc/chaos/motd', target: '../motd' },
  { path: '/var/lib/chaos/hard', target: '/var/lib/chaos/large', hard: true },
] as const;

const units = [
  // It would hang up the line that the digest is told on.
  { name: 'serial-getty@ttyS0.service', mask: true },
  { name: 'ssh.service', dropins: [{ name: '10-chaos.conf', contents: '[Service]\nNice=5\n' }] },
  // Without Kubernetes the image has no containerd, and nobody here needs the network.
  ...['containerd', 'systemd-timesyncd', 'systemd-networkd', 'systemd-resolved'].map((name) => ({
    name: `${name}.service`,
    enabled: false,
  })),
  {
    name: 'chaos-digest.service',
    enabled: true,
    contents: `[Unit]
After=multi-user.target
[Service]
ExecStart=/var/lib/chaos/digest
[Install]
WantedBy=multi-user.target
`,
  },
];
