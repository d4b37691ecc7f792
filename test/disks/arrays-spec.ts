import { createHash } from 'node:crypto';
import { execa } from 'execa';
import type { JsonObject } from '../../schema/shape.ts';
import { scripts } from './machine.ts';

export const diskNames = ['one', 'two', 'three', 'four'] as const;
const three: readonly string[] = diskNames.slice(0, 3);

const at = (label: string): string => `/dev/disk/by-partlabel/${label}`;
const partsOf = (label: string, disks: readonly string[]): string[] =>
  disks.map((disk) => at(`${label}-${disk}`));

/** Partitions of each disk: what is below an array has its name and that of the disk. */
const partitions = (disk: string) =>
  [
    { name: 'mirror', sizeMiB: 64, disks: three },
    { name: 'parity', sizeMiB: 64, disks: three },
    { name: 'fourth', sizeMiB: 32, disks: three },
    { name: 'sixth', sizeMiB: 32, disks: diskNames },
    { name: 'tenth', sizeMiB: 64, disks: diskNames },
    { name: 'leg', sizeMiB: 64, disks: ['one', 'three'] },
  ]
    .filter(({ disks }) => disks.includes(disk))
    .map(({ name, sizeMiB }) => ({ label: `${name}-${disk}`, sizeMiB }));

/** The filesystems, one on each kind of device, and what holds each as the mounts of the machine tell it. */
export const mounted = [
  // An array on volumes, and a volume on an array.
  { name: 'below', path: '/dev/md/below', device: '/dev/md\\d+' },
  { name: 'fourth', path: '/dev/md/fourth', device: '/dev/md\\d+' },
  { name: 'mirror', path: '/dev/md/mirror', device: '/dev/md\\d+' },
  { name: 'sixth', path: '/dev/md/sixth', device: '/dev/md\\d+' },
  { name: 'tenth', path: '/dev/mapper/tenth', device: '/dev/mapper/tenth' },
  { name: 'upper', path: '/dev/md/upper', device: '/dev/md\\d+' },
] as const;

const sixth = Buffer.from('sixth');

/** The file on the RAID6, as it comes. */
export const packed = async (): Promise<Uint8Array> =>
  (await execa('xz', ['--stdout'], { input: sixth, encoding: 'buffer' })).stdout;

const contentsOf = (name: string, url: string): JsonObject =>
  name === 'sixth'
    ? {
        source: url,
        compression: 'xz',
        verification: { hash: `sha256-${createHash('sha256').update(sixth).digest('hex')}` },
      }
    : { source: `data:,${name}` };

/** Arrays of every level, volumes on one and below another; the file on the RAID6 comes from the URL, packed by xz. */
export const arraysSpec = (url: string): JsonObject => ({
  glowplug: { version: '1.0.0' },
  storage: {
    disks: diskNames.map((disk) => ({
      device: `/dev/disk/by-id/virtio-${disk}`,
      partitions: partitions(disk),
    })),
    raid: [
      // On another array, which comes after it.
      { name: 'upper', level: 'raid0', devices: ['/dev/md/parity'], options: ['--chunk=64'] },
      { name: 'mirror', level: 'raid1', devices: partsOf('mirror', three), spares: 1 },
      { name: 'parity', level: 'raid5', devices: partsOf('parity', three) },
      { name: 'fourth', level: 'raid4', devices: partsOf('fourth', three) },
      { name: 'sixth', level: 'raid6', devices: partsOf('sixth', diskNames) },
      { name: 'tenth', level: 'raid10', devices: partsOf('tenth', diskNames) },
      { name: 'below', level: 'raid1', devices: ['/dev/mapper/leg-one', '/dev/mapper/leg-three'] },
    ],
    luks: [
      ...['leg-one', 'leg-three'].map((name) => ({ name, device: at(name) })),
      { name: 'tenth', device: '/dev/md/tenth' },
    ],
    filesystems: mounted.map(({ name, path }) => ({ device: path, format: 'ext4', path: `/var/${name}` })),
    files: [
      ...scripts,
      ...mounted.map(({ name }) => ({ path: `/var/${name}/file`, contents: contentsOf(name, url) })),
    ],
  },
});
