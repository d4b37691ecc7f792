import { checkReplacing } from './replacing.ts';
import { testRule } from './table.ts';

const emptied = (path: string) => ({ directories: [{ path, overwrite: true }] });
const etcd = { filesystems: [{ device: '/dev/vdb', format: 'xfs', path: '/var/lib/etcd' }] };
const held = ['error path-holds-mounts /storage/directories/0/overwrite'];

testRule('checkReplacing', checkReplacing, [
  ['lets a directory be emptied', { storage: emptied('/var/lib/app') }, []],
  ['lets a filesystem be emptied', { storage: { ...emptied('/var/lib/etcd'), ...etcd } }, []],
  ['lets one with mounts below be declared', { storage: { directories: [{ path: '/etc' }] } }, []],
  ['refuses to empty what holds a filesystem', { storage: { ...emptied('/var/lib'), ...etcd } }, held],
  ['refuses to empty what holds kept folders', { storage: emptied('/etc') }, held],
  ['refuses to empty what holds our own state', { storage: emptied('/var/lib') }, held],
  ['refuses to empty our own state', { storage: emptied('/var/lib/glowplug/persist') }, held],
  [
    'refuses to empty what holds homes',
    { storage: emptied('/var/people'), passwd: { users: [{ name: 'me', homeDir: '/var/people/me' }] } },
    held,
  ],
  [
    'sees through the links of the image',
    { storage: emptied('/var/home'), passwd: { users: [{ name: 'me' }] } },
    held,
  ],
  [
    'refuses a file where a filesystem is mounted',
    { storage: { files: [{ path: '/var/lib/etcd' }], ...etcd } },
    ['error path-holds-mounts /storage/files/0/path'],
  ],
  [
    'refuses a link where folders are kept',
    { storage: { links: [{ path: '/etc/cni', target: '/x' }] } },
    ['error path-holds-mounts /storage/links/0/path'],
  ],
  [
    'refuses to overwrite with nothing',
    { storage: { files: [{ path: '/etc/a', overwrite: true }] } },
    ['error overwrite-without-contents /storage/files/0/overwrite'],
  ],
]);
