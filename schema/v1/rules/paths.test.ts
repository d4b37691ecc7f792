import { checkPaths } from './paths.ts';
import { testRule } from './table.ts';

const file = (path: string) => ({ path });
const files = (...paths: readonly string[]) => ({ storage: { files: paths.map(file) } });
const link = (path: string) => ({ path, target: '/etc/x' });

testRule('checkPaths', checkPaths, [
  [
    'accepts files in /etc, /var, /root and a persistent folder',
    {
      ...files('/etc/a', '/var/a', '/root/a', '/opt/tool/a'),
      persistence: { folders: [{ path: '/opt/tool' }] },
    },
    [],
  ],
  [
    'accepts files on a filesystem of their own',
    {
      storage: {
        files: [file('/srv/a')],
        filesystems: [{ device: '/dev/vdb', format: 'ext4', path: '/srv' }],
      },
    },
    [],
  ],
  [
    'accepts a directory that is a mount point',
    {
      storage: {
        directories: [{ path: '/srv' }],
        filesystems: [{ device: '/dev/vdb', format: 'ext4', path: '/srv' }],
      },
    },
    [],
  ],
  [
    'accepts a directory entry for a persistent folder',
    { storage: { directories: [{ path: '/opt/a' }] }, persistence: { folders: [{ path: '/opt/a' }] } },
    [],
  ],
  [
    'accepts files below a declared directory',
    { storage: { directories: [{ path: '/etc/a' }], files: [file('/etc/a/b')] } },
    [],
  ],
  ['refuses a file twice', files('/etc/a', '/etc/a'), ['error duplicate-path /storage/files/1/path']],
  [
    'refuses a file that is also a directory',
    { storage: { directories: [{ path: '/etc/a' }], files: [file('/etc/a')] } },
    ['error duplicate-path /storage/files/0/path'],
  ],
  [
    'refuses a link that is also a file',
    { storage: { links: [link('/etc/a')], files: [file('/etc/a')] } },
    ['error duplicate-path /storage/links/0/path'],
  ],
  [
    'refuses a file that is also a persistent folder',
    { ...files('/opt/a'), persistence: { folders: [{ path: '/opt/a' }] } },
    ['error duplicate-path /persistence/folders/0/path'],
  ],
  [
    'refuses a file that is also a unit',
    { ...files('/etc/systemd/system/a.service'), systemd: { units: [{ name: 'a.service', contents: '' }] } },
    ['error duplicate-path /systemd/units/0/name'],
  ],
  [
    'refuses a file that is also a drop-in',
    {
      ...files('/etc/systemd/system/a.service.d/x.conf'),
      systemd: { units: [{ name: 'a.service', dropins: [{ name: 'x.conf' }] }] },
    },
    ['error duplicate-path /systemd/units/0/dropins/0/name'],
  ],
  [
    'refuses a file that is also a networkd file',
    { ...files('/etc/systemd/network/a.link'), network: { units: [{ name: 'a.link', contents: '' }] } },
    ['error duplicate-path /network/units/0/name'],
  ],
  [
    'refuses a path below a file',
    files('/etc/a/b', '/etc/a'),
    ['error path-below-file /storage/files/0/path'],
  ],
  [
    'refuses a path below a link',
    { storage: { links: [link('/etc/a')], files: [file('/etc/a/b/c')] } },
    ['error path-below-file /storage/files/0/path'],
  ],
  ['is not misled by a common beginning', files('/etc/a', '/etc/ab'), []],
  ['refuses what the image has', files('/usr/bin/a'), ['error path-read-only /storage/files/0/path']],
  ['refuses what a reboot empties', files('/run/a'), ['error path-read-only /storage/files/0/path']],
]);
