import type { Facts } from '../../provisioner/facts/facts.ts';
import { withoutArrays } from '../../provisioner/stages/idle-arrays.ts';
import { configOf } from '../support/config.ts';
import { applied } from './applied.ts';

const disks = ['virtio-data', 'virtio-scratch'].map((name, i) => ({
  device: `/dev/disk/by-id/${name}`,
  partitions: [
    ...['low', 'high'].map((label) => ({ label: `${label}-${i}`, sizeMiB: 256 })),
    { label: `rest-${i}`, sizeMiB: 0 },
  ],
}));

const members = (label: string): readonly string[] =>
  disks.map((_, i) => `/dev/disk/by-partlabel/${label}-${i}`);

/** Arrays and encrypted volumes on one another, both ways. */
export const stackedSpec = {
  glowplug: { version: '1.0.0' },
  storage: {
    disks,
    raid: [
      { name: 'low', level: 'raid1', devices: members('low') },
      { name: 'upper', level: 'raid1', devices: ['/dev/mapper/high-0', '/dev/mapper/high-1'] },
    ],
    luks: [
      { name: 'vault', device: '/dev/md/low', label: 'vault' },
      ...members('high').map((device, i) => ({
        name: `high-${i}`,
        device,
        keyFile: { source: 'data:,key' },
      })),
      { name: 'swap', device: '/dev/disk/by-partlabel/rest-0', discard: true, wipeVolume: true },
    ],
    filesystems: [
      { device: '/dev/mapper/vault', format: 'ext4', path: '/var/vault' },
      { device: '/dev/md/upper', format: 'xfs', path: '/var/upper', label: 'upper' },
      { device: '/dev/mapper/swap', format: 'swap', wipeFilesystem: true },
      { device: '/dev/disk/by-partlabel/rest-1', format: 'btrfs', path: '/var/rest' },
    ],
    files: ['vault', 'upper', 'rest'].map((name) => ({
      path: `/var/${name}/file`,
      contents: { source: 'data:,x' },
    })),
  },
};

/** The machine after a first boot of it that the power ended: what is closed and unmounted then must be opened again. */
export const withStacked = (blank: Facts): Facts => {
  const done = applied(configOf(stackedSpec), blank);
  if (done === null || done.left.steps.length + done.left.refusals.length > 0)
    throw new Error('The machine with volumes could not be made');
  const { facts } = done;
  const closed = facts.stacked.filter((one) => one.kind === 'volume' || one.path === '/dev/md/upper');
  const gone = withoutArrays(
    facts,
    closed.map(({ path }) => path),
  );
  return { ...gone, mounts: {}, run: blank.run };
};
