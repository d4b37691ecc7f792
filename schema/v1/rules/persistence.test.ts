import { checkPersistence } from './persistence.ts';
import { testRule } from './table.ts';

const folders = (...paths: readonly string[]) => ({
  persistence: { folders: paths.map((path) => ({ path })) },
});
const at = (i: number) => `/persistence/folders/${i}/path`;

testRule('checkPersistence', checkPersistence, [
  ['accepts a folder of one’s own', folders('/opt'), []],
  ['accepts a folder that every node keeps, for its mode', folders('/home'), []],
  ['refuses a folder twice', folders('/opt', '/opt'), [`error duplicate-folder ${at(1)}`]],
  ['warns of a folder below /var', folders('/var/lib/etcd'), [`warning folder-already-kept ${at(0)}`]],
  ['warns of a folder below /etc', folders('/etc/tool'), [`warning folder-already-kept ${at(0)}`]],
  ['warns of a folder below another', folders('/opt', '/opt/b'), [`warning folder-already-kept ${at(1)}`]],
  ['warns of a folder that the image must have', folders('/data'), [`warning mount-point-in-image ${at(0)}`]],
  ['refuses the root', folders('/'), [`error folder-not-persistable ${at(0)}`]],
  ['refuses what the image has', folders('/usr/local'), [`error folder-not-persistable ${at(0)}`]],
  ['refuses the kernel’s', folders('/proc/a'), [`error folder-not-persistable ${at(0)}`]],
  ...['/var', '/etc', '/var/lib/glowplug', '/var/lib/glowplug/persist/home'].map(
    (path) =>
      [
        `refuses ${path}, where kept folders are`,
        { persistence: { folders: [{ path }] } },
        ['error folder-not-persistable /persistence/folders/0/path'],
      ] as const,
  ),
  [
    'refuses a size of the state partition in two places',
    {
      persistence: { state: { sizeMiB: 4096 } },
      storage: { disks: [{ device: '/dev/vdb', partitions: [{ label: 'glowplug-state' }] }] },
    },
    ['error state-size-twice /persistence/state/sizeMiB'],
  ],
]);
