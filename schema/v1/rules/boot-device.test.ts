import { checkBootDevice } from './boot-device.ts';
import { testRule } from './table.ts';

const mirror = (devices: readonly string[], more: object = {}) => ({
  storage: { bootDevice: { mirror: { devices } }, ...more },
});
const two = ['/dev/vda', '/dev/vdb'];
const at = '/storage/bootDevice/mirror/devices';

testRule('checkBootDevice', checkBootDevice, [
  ['accepts a boot disk alone', { storage: {} }, []],
  ['accepts two disks', mirror(two), []],
  ['refuses a mirror of one', mirror(['/dev/vdb']), [`error boot-mirror-too-small ${at}`]],
  ['refuses a disk twice', mirror([...two, '/dev/vdb']), [`error boot-mirror-twice ${at}/2`]],
  [
    'refuses a state partition beside it',
    mirror(two, { disks: [{ device: '/dev/vdc', partitions: [{ label: 'glowplug-state-3' }] }] }),
    ['error boot-mirror-state /storage/disks/0/partitions/0/label'],
  ],
  [
    'refuses the array of the state beside it',
    mirror(two, { raid: [{ name: 'glowplug-state', level: 'raid1', devices: ['/dev/vdc'] }] }),
    ['error boot-mirror-state /storage/raid/0/name'],
  ],
]);
