import type { Case } from '../case.ts';

const bad = (one: object, code: string, name: string): Case => ({
  name: `${name}: an error of the config`,
  config: { storage: one },
  fails: { exit: 1, code },
  after: { root: { '/etc/f': null } },
});

export const impossibleFiles: readonly Case[] = [
  bad({ files: [{ path: 'etc/f' }] }, 'pattern', 'a path that is not absolute'),
  bad({ files: [{ path: '/etc/f', mode: 0o10000 }] }, 'out-of-range', 'a mode with too many bits'),
  bad({ files: [{ path: '/etc/f', mode: -1 }] }, 'out-of-range', 'a mode below zero'),
  bad({ files: [{ path: '/etc/f' }, { path: '/etc/f' }] }, 'duplicate-path', 'two files at one path'),
  bad(
    { files: [{ path: '/etc/f' }], directories: [{ path: '/etc/f' }] },
    'duplicate-path',
    'a file and a directory at one path',
  ),
  bad(
    { files: [{ path: '/etc/f' }], links: [{ path: '/etc/f', target: '/x' }] },
    'duplicate-path',
    'a file and a link at one path',
  ),
  bad(
    { links: [{ path: '/etc/f', target: '/x' }], files: [{ path: '/etc/f/g' }] },
    'path-below-file',
    'a file below a link',
  ),
  bad(
    { files: [{ path: '/etc/f', user: { id: 1, name: 'root' } }] },
    'owner-twice',
    'an owner by id and by name',
  ),
  bad(
    { files: [{ path: '/etc/f', contents: { source: 'data:nothing' } }] },
    'data-url',
    'a data URL that is none',
  ),
  bad(
    { files: [{ path: '/etc/f', contents: { source: 'gopher://x/' } }] },
    'unknown-scheme',
    'a scheme that nobody has',
  ),
  bad(
    { files: [{ path: '/etc/f', contents: { source: 'data:,x', compression: 'rar' } }] },
    'not-one-of',
    'a compression that nobody has',
  ),
  bad(
    { files: [{ path: '/etc/f', contents: { source: 'data:,x', verification: { hash: 'sha512-abc' } } }] },
    'pattern',
    'a hash that is too short',
  ),
  bad(
    {
      files: [
        {
          path: '/etc/f',
          contents: { source: 'data:,x', verification: { hash: 'md5-d41d8cd98f00b204e9800998ecf8427e' } },
        },
      ],
    },
    'pattern',
    'a hash of a kind that is not accepted',
  ),
];
