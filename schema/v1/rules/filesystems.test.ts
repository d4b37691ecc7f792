import { checkFilesystems } from './filesystems.ts';
import { testRule } from './table.ts';

const etcd = { device: '/dev/vdb', partitions: [{ label: 'etcd' }, { label: 'old', shouldExist: false }] };
const on = (...filesystems: readonly object[]) => ({ storage: { disks: [etcd], filesystems } });
const label = (name: string) => `/dev/disk/by-partlabel/${name}`;
const ext4 = (device: string, more: object = {}) => ({ device, format: 'ext4', ...more });

testRule('checkFilesystems', checkFilesystems, [
  ['accepts one on a declared partition', on(ext4(label('etcd'))), []],
  ['accepts one on a device that is not a label', on(ext4('/dev/vdb1')), []],
  [
    'refuses two on a device',
    on(ext4('/dev/vdc'), ext4('/dev/vdc')),
    ['error duplicate-filesystem /storage/filesystems/1/device'],
  ],
  [
    'refuses a label that no disk declares',
    on(ext4(label('ectd'))),
    ['error undeclared-device /storage/filesystems/0/device'],
  ],
  [
    'refuses a label of a partition that must be absent',
    on(ext4(label('old'))),
    ['error undeclared-device /storage/filesystems/0/device'],
  ],
  [
    'refuses the state partition',
    on(ext4(label('glowplug-state'))),
    ['error reserved-device /storage/filesystems/0/device'],
  ],
  [
    'warns of a whole disk that is also partitioned',
    on(ext4('/dev/vdb')),
    ['warning filesystem-on-partitioned-disk /storage/filesystems/0/device'],
  ],
  [
    'refuses a label too long for ext4',
    on(ext4('/dev/vdc', { label: 'a'.repeat(17) })),
    ['error filesystem-label-too-long /storage/filesystems/0/label'],
  ],
  [
    'counts a label in bytes',
    on({ device: '/dev/vdc', format: 'vfat', label: 'ăîșț-ăîșț' }),
    ['error filesystem-label-too-long /storage/filesystems/0/label'],
  ],
  [
    'refuses a UUID of another form',
    on({ device: '/dev/vdc', format: 'vfat', uuid: 'f3c1a7de-8b1c-4f7e-9d55-0c8f6f0f2b11' }),
    ['error filesystem-uuid /storage/filesystems/0/uuid'],
  ],
  [
    'accepts the UUIDs of vfat and ext4',
    on(
      { device: '/dev/vdc', format: 'vfat', uuid: '1A2B-3C4D' },
      ext4('/dev/vdd', { uuid: 'f3c1a7de-8b1c-4f7e-9d55-0c8f6f0f2b11' }),
    ),
    [],
  ],
  [
    'refuses swap with a path',
    on({ device: '/dev/vdc', format: 'swap', path: '/swap' }),
    ['error swap-with-path /storage/filesystems/0/path'],
  ],
  [
    'warns of mount options without a path',
    on(ext4('/dev/vdc', { mountOptions: ['noatime'] })),
    ['warning unused-mount-options /storage/filesystems/0/mountOptions'],
  ],
]);
