import { checkMounts } from './mounts.ts';
import { testRule } from './table.ts';

const mounted = (...paths: readonly string[]) => ({
  storage: { filesystems: paths.map((path, i) => ({ device: `/dev/vd${'bcdef'[i]}`, format: 'xfs', path })) },
});
const forbidden = ['/', '/etc', '/var', '/usr', '/usr/local', '/boot', '/run/x', '/tmp'].map(
  (path) =>
    [`refuses ${path}`, mounted(path), ['error forbidden-mount /storage/filesystems/0/path']] as const,
);

testRule('checkMounts', checkMounts, [
  ['accepts a parent before its child', mounted('/var/lib/a', '/var/lib/a/b', '/var/lib/ab'), []],
  ['accepts an empty folder of the image', mounted('/srv'), []],
  ['accepts a place below another mount', mounted('/srv', '/srv/a'), []],
  [
    'refuses a path twice',
    mounted('/var/lib/a', '/var/lib/a'),
    ['error duplicate-mount /storage/filesystems/1/path'],
  ],
  [
    'refuses a child before its parent',
    mounted('/var/lib/a/b', '/var/lib/a'),
    ['error mount-order /storage/filesystems/0/path'],
  ],
  [
    'warns of a mount point that the image must have',
    mounted('/data'),
    ['warning mount-point-in-image /storage/filesystems/0/path'],
  ],
  ...forbidden,
]);
