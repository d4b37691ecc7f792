import { checkStacking } from './stacking.ts';
import { testRule } from './table.ts';

const array = (name: string, ...devices: readonly string[]) => ({ name, level: 'raid0', devices });
const on = (device: string) => ({ device, format: 'ext4' });
const state = (raid: { readonly name: string }) => ({
  storage: { raid: [raid], filesystems: [{ ...on(`/dev/md/${raid.name}`), path: '/var' }] },
});

testRule('checkStacking', checkStacking, [
  [
    'accepts an array on a volume on an array',
    {
      storage: {
        raid: [array('a', '/dev/vdb'), array('c', '/dev/mapper/b')],
        luks: [{ name: 'b', device: '/dev/md/a' }],
        filesystems: [on('/dev/md/c')],
      },
    },
    [],
  ],
  [
    'refuses a device in one array twice',
    { storage: { raid: [array('a', '/dev/vdb', '/dev/vdb')] } },
    ['error device-used-twice /storage/raid/0/devices/1'],
  ],
  [
    'refuses a device in an array and a volume',
    { storage: { raid: [array('a', '/dev/vdb')], luks: [{ name: 'b', device: '/dev/vdb' }] } },
    ['error device-used-twice /storage/luks/0/device'],
  ],
  [
    'refuses a member that is a disk with partitions',
    {
      storage: {
        disks: [{ device: '/dev/vdb', partitions: [{ label: 'one' }] }],
        raid: [array('a', '/dev/vdb', '/dev/vdc')],
        luks: [{ name: 'b', device: '/dev/disk/by-partlabel/one' }],
      },
    },
    ['error device-used-twice /storage/raid/0/devices/0'],
  ],
  [
    'refuses a filesystem on a member',
    { storage: { raid: [array('a', '/dev/vdb')], filesystems: [on('/dev/vdb')] } },
    ['error device-used-twice /storage/filesystems/0/device'],
  ],
  [
    'refuses a member that no disk declares',
    { storage: { raid: [array('a', '/dev/disk/by-partlabel/lost')] } },
    ['error undeclared-device /storage/raid/0/devices/0'],
  ],
  ['accepts the state on the array that each boot looks for', state(array('glowplug-state', '/dev/vdb')), []],
  [
    'refuses the state on another array',
    state(array('data', '/dev/vdb')),
    ['error state-not-labelled /storage/filesystems/0/device'],
  ],
  [
    'refuses an array on itself',
    { storage: { raid: [array('a', '/dev/md/a')] } },
    ['error stacked-in-a-circle /storage/raid/0/devices/0'],
  ],
  [
    'refuses two that stand on each other, and not what stands on them',
    { storage: { raid: [array('a', '/dev/md/b'), array('b', '/dev/md/a'), array('c', '/dev/md/d')] } },
    [
      'error stacked-in-a-circle /storage/raid/0/devices/0',
      'error stacked-in-a-circle /storage/raid/1/devices/0',
    ],
  ],
]);
