import { configOf } from '../support/config.ts';

/** Something of every stage that needs no network. */
export const wholeConfig = configOf({
  storage: {
    disks: [
      {
        device: '/dev/vdb',
        partitions: [{ label: 'etcd', sizeMiB: 320 }, { label: 'rest' }, { label: 'swap', sizeMiB: 16 }],
      },
    ],
    filesystems: [
      { device: '/dev/disk/by-partlabel/etcd', format: 'xfs', label: 'etcd', path: '/var/lib/etcd' },
      { device: '/dev/disk/by-partlabel/rest', format: 'btrfs', path: '/var/srv', mountOptions: ['noatime'] },
      { device: '/dev/disk/by-partlabel/swap', format: 'swap', label: 'swap' },
    ],
    directories: [{ path: '/var/lib/app', mode: 0o750, user: { name: 'core' }, group: { name: 'ops' } }],
    files: [
      { path: '/etc/motd', overwrite: true, contents: { source: 'data:,hello%0A' }, user: { name: 'core' } },
      { path: '/opt/cni/bin/plugin', mode: 0o4755, contents: { source: 'data:,y' } },
      { path: '/etc/issue', append: [{ source: 'data:,appended%0A' }] },
      { path: '/var/lib/app/settings', contents: { source: 'data:;base64,AAECAw==' } },
      { path: '/var/srv/log', append: [{ source: 'data:,one%0A' }, { source: 'data:,two%0A' }] },
    ],
    links: [
      { path: '/etc/motd.hard', target: '/etc/motd', hard: true },
      { path: '/var/lib/app/link', target: '../x' },
    ],
  },
  passwd: {
    groups: [{ name: 'ops', gid: 3000 }],
    users: [
      {
        name: 'core',
        uid: 1000,
        passwordHash: '$y$j9T$x',
        groups: ['ops'],
        sshAuthorizedKeys: ['ssh-ed25519 AAAA me'],
      },
    ],
  },
  systemd: {
    units: [
      {
        name: 'hello.service',
        enabled: true,
        contents: '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n',
      },
      { name: 'systemd-networkd.service', mask: true },
    ],
  },
  host: { hostname: 'cp1' },
  persistence: { folders: [{ path: '/etc/kept', mode: 0o700 }] },
});
