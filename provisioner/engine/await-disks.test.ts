import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { recordingHost } from '../host/recording.ts';
import { awaitDisks } from './await-disks.ts';

const tree = { '/run/udev/control': '', '/dev/vdb': { device: true } } as const;
const waited = async (storage: object): Promise<readonly string[]> => {
  const { host, said } = recordingHost({ tree });
  await awaitDisks(host, configOf({ storage }));
  return said;
};

test('awaitDisks() waits for what the config names and does not make', async () => {
  const disks = [{ device: '/dev/vdb' }, { device: '/dev/vdc', partitions: [{ label: 'a' }] }];
  const filesystems = ['/dev/vdc1', '/dev/disk/by-partlabel/a', '/dev/vdd1', '/dev/vdb'].map((device) => ({
    device,
    format: 'ext4',
  }));
  expect(await waited({ disks, filesystems })).toEqual(['udevadm wait --timeout=30 /dev/vdc /dev/vdd1']);
});

test('awaitDisks() starts arrays that lack a disk once it did not come', async () => {
  const raid = [
    { name: 'x', level: 'raid1', devices: ['/dev/vdb', '/dev/vde'] },
    { name: 'y', level: 'raid1', devices: ['/dev/md/x', '/dev/vdb'] },
  ];
  expect(await waited({ raid })).toEqual([
    'udevadm wait --timeout=30 /dev/vde',
    'udevadm settle --timeout=30',
    'mdadm --incremental --run --scan',
  ]);
});
