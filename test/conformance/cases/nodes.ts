import type { Case } from '../case.ts';
import { accountFiles } from './accounts-files.ts';

const directory = (one: object) => ({ storage: { directories: [{ path: '/srv/d', ...one }] } });
const link = (one: object) => ({ storage: { links: [{ path: '/srv/l', target: '/etc/t', ...one }] } });

export const directories: readonly Case[] = [
  {
    name: 'a directory is made with its parents',
    config: directory({}),
    after: {
      root: {
        '/srv': { directory: true, mode: 0o755 },
        '/srv/d': { directory: true, mode: 0o755, uid: 0, gid: 0 },
      },
    },
  },
  {
    name: 'a directory has its mode',
    config: directory({ mode: 0o700 }),
    after: { root: { '/srv/d': { directory: true, mode: 0o700 } } },
  },
  {
    name: 'a directory has a sticky bit',
    since: '3.6.0',
    config: directory({ mode: 0o1777 }),
    after: { root: { '/srv/d': { directory: true, mode: 0o1777 } } },
  },
  {
    name: 'a directory belongs to ids',
    config: directory({ user: { id: 12 }, group: { id: 13 } }),
    after: { root: { '/srv/d': { directory: true, uid: 12, gid: 13 } } },
  },
  {
    name: 'a directory belongs to names of the root',
    root: accountFiles,
    config: directory({ user: { name: 'old' }, group: { name: 'wheel' } }),
    after: { root: { '/srv/d': { directory: true, uid: 1000, gid: 10 } } },
  },
  {
    name: 'a directory that is there keeps what is in it',
    root: { '/srv/d/in': 'x' },
    config: directory({}),
    after: { root: { '/srv/d/in': 'x' } },
  },
  {
    name: 'a directory that is there may get another mode',
    root: { '/srv/d': { directory: true, mode: 0o700 }, '/srv/d/in': 'x' },
    config: directory({ mode: 0o711 }),
    after: { root: { '/srv/d': { directory: true, mode: 0o711 }, '/srv/d/in': 'x' } },
  },
  {
    name: 'a directory that is there may get another owner',
    root: { '/srv/d': { directory: true } },
    config: directory({ user: { id: 3 } }),
    after: { root: { '/srv/d': { directory: true, uid: 3 } } },
  },
  {
    name: 'a file in the way of a directory is refused',
    root: { '/srv/d': 'x' },
    config: directory({}),
    fails: { exit: 3, code: 'path-exists' },
    after: { root: { '/srv/d': 'x' } },
  },
  {
    name: 'a file in the way of a directory is replaced where it may be',
    root: { '/srv/d': 'x' },
    config: directory({ overwrite: true }),
    after: { root: { '/srv/d': { directory: true } } },
  },
  {
    name: 'a link in the way of a directory is replaced where it may be',
    root: { '/srv/d': { link: 'e' }, '/srv/e/in': 'x' },
    config: directory({ overwrite: true }),
    after: { root: { '/srv/d': { directory: true }, '/srv/e/in': 'x' } },
  },
  {
    name: 'directories in each other are made in any order',
    config: {
      storage: {
        directories: [
          { path: '/x/y/z', mode: 0o700 },
          { path: '/x', mode: 0o711 },
          { path: '/x/y', mode: 0o751 },
        ],
      },
    },
    after: {
      root: {
        '/x': { directory: true, mode: 0o711 },
        '/x/y': { directory: true, mode: 0o751 },
        '/x/y/z': { directory: true, mode: 0o700 },
      },
    },
  },
  {
    name: 'a file lands in the directory of its own config',
    config: {
      storage: {
        directories: [{ path: '/x', mode: 0o711, user: { id: 4 } }],
        files: [{ path: '/x/f', contents: { source: 'data:,f' } }],
      },
    },
    after: { root: { '/x': { directory: true, mode: 0o711, uid: 4 }, '/x/f': { text: 'f', uid: 0 } } },
  },
  {
    name: 'a directory that is no absolute path: an error of the config',
    config: { storage: { directories: [{ path: 'd' }] } },
    fails: { exit: 1, code: 'pattern' },
  },
  {
    name: 'two directories at one path: an error of the config',
    config: { storage: { directories: [{ path: '/d' }, { path: '/d' }] } },
    fails: { exit: 1, code: 'duplicate-path' },
  },
];

export const links: readonly Case[] = [
  {
    name: 'a link is made with its parents',
    config: link({}),
    after: { root: { '/srv/l': { link: '/etc/t', uid: 0, gid: 0 } } },
  },
  {
    name: 'a link may be relative',
    config: link({ target: '../etc/t' }),
    after: { root: { '/srv/l': { link: '../etc/t' } } },
  },
  {
    name: 'a link belongs to ids',
    config: link({ user: { id: 20 }, group: { id: 21 } }),
    after: { root: { '/srv/l': { link: '/etc/t', uid: 20, gid: 21 } } },
  },
  {
    name: 'a link that is there and leads there stays',
    root: { '/srv/l': { link: '/etc/t' } },
    config: link({}),
    after: { root: { '/srv/l': { link: '/etc/t' } } },
  },
  {
    name: 'a link that leads elsewhere is refused',
    root: { '/srv/l': { link: '/else' } },
    config: link({}),
    fails: { exit: 3, code: 'path-exists' },
    after: { root: { '/srv/l': { link: '/else' } } },
  },
  {
    name: 'a link that leads elsewhere is replaced where it may be',
    root: { '/srv/l': { link: '/else' } },
    config: link({ overwrite: true }),
    after: { root: { '/srv/l': { link: '/etc/t' } } },
  },
  {
    name: 'a file in the way of a link is refused',
    root: { '/srv/l': 'x' },
    config: link({}),
    fails: { exit: 3, code: 'path-exists' },
    after: { root: { '/srv/l': 'x' } },
  },
  {
    name: 'a file in the way of a link is replaced where it may be',
    root: { '/srv/l': 'x' },
    config: link({ overwrite: true }),
    after: { root: { '/srv/l': { link: '/etc/t' } } },
  },
  {
    name: 'a directory in the way of a link is replaced where it may be',
    root: { '/srv/l/in': 'x' },
    config: link({ overwrite: true }),
    after: { root: { '/srv/l': { link: '/etc/t' } } },
  },
  {
    name: 'a hard link leads to a file of the root',
    root: { '/etc/t': 't' },
    config: link({ hard: true }),
    after: { root: { '/srv/l': { hard: '/etc/t' } } },
  },
  {
    name: 'a hard link leads to a file of its own config',
    config: {
      storage: {
        links: [{ path: '/srv/l', target: '/etc/t', hard: true }],
        files: [{ path: '/etc/t', contents: { source: 'data:,t' } }],
      },
    },
    after: { root: { '/etc/t': 't', '/srv/l': { hard: '/etc/t' } } },
  },
  {
    name: 'a hard link that is there stays',
    root: { '/etc/t': 't', '/srv/l': { hard: '/etc/t' } },
    config: link({ hard: true }),
    after: { root: { '/srv/l': { hard: '/etc/t' } } },
  },
  {
    name: 'a hard link takes the place of a file where it may',
    root: { '/etc/t': 't', '/srv/l': 'x' },
    config: link({ hard: true, overwrite: true }),
    after: { root: { '/srv/l': { hard: '/etc/t' } } },
  },
  {
    name: 'a hard link to a symbolic link is one more name of it',
    root: { '/etc/t': { link: '/nowhere' } },
    config: link({ hard: true }),
    after: { root: { '/srv/l': { hard: '/etc/t' } } },
  },
  {
    name: 'a hard link to nothing ends the stage',
    config: link({ hard: true }),
    fails: { exit: 3, code: 'hard-link-target' },
  },
  {
    name: 'a link in a folder that is a link',
    root: { '/real': { directory: true }, '/srv': { link: '/real' } },
    config: link({}),
    after: { root: { '/real/l': { link: '/etc/t' } } },
  },
  {
    name: 'a link without a target: an error of the config',
    config: { storage: { links: [{ path: '/srv/l' }] } },
    fails: { exit: 1, code: 'missing-key' },
  },
  {
    name: 'two links at one path: an error of the config',
    config: {
      storage: {
        links: [
          { path: '/l', target: '/a' },
          { path: '/l', target: '/b' },
        ],
      },
    },
    fails: { exit: 1, code: 'duplicate-path' },
  },
];
