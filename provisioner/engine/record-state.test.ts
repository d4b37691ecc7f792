import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { diskOf, factsOf, partition } from '../../test/support/machine-model.ts';
import type { Facts, Stacked } from '../facts/facts.ts';
import { recordingHost } from '../host/recording.ts';
import { recordState } from './record-state.ts';

const record = '/run/glowplug/esp-abababab/glowplug/state';
const disks = ['/dev/vda', '/dev/vdb'].map((disk) =>
  diskOf(disk, 1024, [
    partition(disk, 1, { label: 'glowplug-esp' }),
    partition(disk, 2, { label: 'glowplug-state', guid: 'ABC' }),
  ]),
);

const recorded = async (mounted: string, more: Partial<Facts> = {}, storage: object = {}) => {
  const { host, said, text } = recordingHost();
  const facts = factsOf(disks, { mounts: { '/var': { device: mounted, format: 'ext4' } }, ...more });
  await recordState(host, configOf({ storage }), facts);
  return {
    text: text(record),
    esps: said.flatMap((line) => /^mount -t vfat -o rw (\S+)/.exec(line)?.[1] ?? []),
  };
};

const array: Stacked = {
  path: '/dev/md/glowplug-state',
  links: ['/dev/md127'],
  kind: 'array',
  bytes: 1,
  on: ['/dev/vda2', '/dev/vdb2'],
};
const volume: Stacked = { ...array, path: '/dev/mapper/vault', links: [], kind: 'volume' };

test('recordState() names the partition of the state on the ESP of the boot disk', async () => {
  expect(await recorded('/dev/vda2')).toEqual({ text: 'abc\n', esps: ['/dev/vda1'] });
});

test('recordState() names the array, by whatever name it is mounted', async () => {
  expect((await recorded('/dev/md127', { stacked: [array] })).text).toBe('/dev/md/glowplug-state\n');
});

test('recordState() names what is below a volume', async () => {
  const on = (path: string) => ({ stacked: [array, { ...volume, on: [path] }] });
  expect((await recorded('/dev/mapper/vault', on('/dev/vda2'))).text).toBe('abc\n');
  expect((await recorded('/dev/mapper/vault', on(array.path))).text).toBe('/dev/md/glowplug-state\n');
});

test('recordState() writes on each disk of a mirror', async () => {
  const mirror = { bootDevice: { mirror: { devices: ['/dev/vda', '/dev/vdb'] } } };
  expect((await recorded('/dev/md127', { stacked: [array] }, mirror)).esps).toEqual([
    '/dev/vda1',
    '/dev/vdb1',
  ]);
});

test('recordState() writes nothing of a state that no boot looks for', async () => {
  expect((await recorded('/dev/vda1')).esps).toEqual([]);
});
