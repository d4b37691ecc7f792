import { checkHardLinks } from './hard-links.ts';
import { testRule } from './table.ts';

const link = (path: string, target: string, more = {}) => ({
  storage: { links: [{ path, target, hard: true }], ...more },
});
const across = ['error hard-link-across /storage/links/0/target'];
const wrong = ['error hard-link-target /storage/links/0/target'];

testRule('checkHardLinks', checkHardLinks, [
  ['accepts one beside its file', link('/etc/a', '/etc/b'), []],
  ['accepts one by another name of the folder', link('/var/srv/a', '/srv/b'), []],
  ['leaves symbolic links alone', { storage: { links: [{ path: '/etc/a', target: '../..' }] } }, []],
  ['refuses a relative target', link('/etc/a', 'b'), wrong],
  ['refuses a target that climbs', link('/etc/a', '/etc/../b'), wrong],
  ['refuses one to itself', link('/etc/a', '/etc/a'), wrong],
  ['refuses one to a directory', link('/etc/a', '/etc/d', { directories: [{ path: '/etc/d' }] }), wrong],
  [
    'refuses one to a symbolic link',
    {
      storage: {
        links: [
          { path: '/etc/a', target: '/etc/b', hard: true },
          { path: '/etc/b', target: 'c' },
        ],
      },
    },
    wrong,
  ],
  ['refuses one from /etc into /var', link('/etc/a', '/var/b'), across],
  ['refuses one into a kept folder', link('/etc/a', '/etc/kubernetes/b'), across],
  [
    'refuses one into a filesystem',
    link('/var/a', '/var/lib/etcd/b', {
      filesystems: [{ device: '/dev/vdb', format: 'xfs', path: '/var/lib/etcd' }],
    }),
    across,
  ],
]);
