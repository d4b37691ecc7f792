import { type Case, directory, file, link } from './build.ts';

export const nodes: readonly Case[] = [
  [
    'takes a file',
    file({ contents: { source: 'data:,x' }, mode: 0o644, user: { id: 0 }, group: { name: 'root' } }),
  ],
  ['takes a file of nothing but its path', file({})],
  ['takes no file without a path', { storage: { files: [{}] } }],
  ['takes no relative path', { storage: { files: [{ path: 'etc/a' }] } }],
  ['takes no path that ends in a slash', { storage: { files: [{ path: '/etc/a/' }] } }],
  ['takes no path with two dots', { storage: { files: [{ path: '/etc/../a' }] } }],
  ['takes no path with an empty part', { storage: { files: [{ path: '/etc//a' }] } }],
  ['takes the root as a directory', { storage: { directories: [{ path: '/' }] } }],
  ['takes a name with dots', { storage: { files: [{ path: '/etc/..a' }] } }],
  ['takes no path twice', { storage: { files: [{ path: '/a' }, { path: '/a' }] } }],
  [
    'takes no path as file and directory',
    { storage: { files: [{ path: '/a' }], directories: [{ path: '/a' }] } },
  ],
  [
    'takes no path as link and directory',
    { storage: { links: [{ path: '/a', target: 'b' }], directories: [{ path: '/a' }] } },
  ],
  ['takes appended pieces, the same twice', file({ append: [{ source: 'data:,x' }, { source: 'data:,x' }] })],
  ['appends nothing of an unknown scheme', file({ append: [{ source: 'x:y' }] })],
  ['overwrites by something', file({ overwrite: true, contents: { source: 'data:,x' } })],
  ['overwrites by an empty file', file({ overwrite: true, contents: { source: '' } })],
  ['overwrites by nothing', file({ overwrite: true })],
  ['overwrites a directory', directory({ overwrite: true })],
  ['takes an owner by id', file({ user: { id: 500 }, group: { id: 501 } })],
  ['takes an owner with an empty name', file({ user: { id: 500, name: '' } })],
  ['takes no owner by id and by name', file({ user: { id: 500, name: 'core' } })],
  ['takes no group by id and by name', directory({ group: { id: 500, name: 'core' } })],
  ['takes every ordinary mode', file({ mode: 0o777 })],
  ['takes setuid', file({ mode: 0o4755 })],
  ['takes a sticky directory', directory({ mode: 0o1777 })],
  ['takes no mode above 7777', file({ mode: 0o10000 })],
  ['takes no negative mode', file({ mode: -1 })],
  ['takes a link', link({})],
  ['takes a hard link', link({ hard: true })],
  ['takes a relative link', link({ target: '../a' })],
  ['takes a link without a target', { storage: { links: [{ path: '/l' }] } }],
  ['takes a link with an empty target', link({ target: '' })],
  [
    'takes nothing below a link',
    { storage: { links: [{ path: '/l', target: '/x' }], files: [{ path: '/l/a' }] } },
  ],
  [
    'takes no directory far below a link',
    { storage: { links: [{ path: '/l', target: '/x' }], directories: [{ path: '/l/a/b' }] } },
  ],
  [
    'takes no link below a link',
    {
      storage: {
        links: [
          { path: '/l', target: '/x' },
          { path: '/l/m', target: '/x' },
        ],
      },
    },
  ],
  [
    'takes a neighbour of a link',
    { storage: { links: [{ path: '/l', target: '/x' }], files: [{ path: '/la' }] } },
  ],
  ['takes a file below a file', { storage: { files: [{ path: '/a' }, { path: '/a/b' }] } }],
  [
    'takes no hard link to a directory',
    { storage: { links: [{ path: '/l', target: '/d', hard: true }], directories: [{ path: '/d' }] } },
  ],
  [
    'takes no relative hard link to a directory',
    { storage: { links: [{ path: '/l', target: '../d', hard: true }], directories: [{ path: '/d' }] } },
  ],
  ['warns of the owner of a hard link', link({ hard: true, user: { id: 500 }, group: { name: 'core' } })],
  ['takes the owner of a link', link({ user: { id: 500 } })],
];
