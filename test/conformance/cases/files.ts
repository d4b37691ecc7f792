import type { Case } from '../case.ts';
import { accountFiles } from './accounts-files.ts';

const file = (one: object) => ({ storage: { files: [{ path: '/etc/f', ...one }] } });
const new_ = { source: 'data:,new' };
const old = { '/etc/f': { text: 'old', mode: 0o600, uid: 5, gid: 6 } };

export const files: readonly Case[] = [
  {
    name: 'a file is made with its parents',
    config: { storage: { files: [{ path: '/a/b/c', contents: new_ }] } },
    after: {
      root: {
        '/a': { directory: true, mode: 0o755, uid: 0, gid: 0 },
        '/a/b': { directory: true, mode: 0o755 },
        '/a/b/c': { text: 'new', mode: 0o644, uid: 0, gid: 0 },
      },
    },
  },
  {
    name: 'a file without contents is empty',
    config: file({}),
    after: { root: { '/etc/f': { text: '', mode: 0o644 } } },
  },
  {
    name: 'a file with an empty source is empty',
    glowplug: false,
    config: file({ contents: { source: '' } }),
    after: { root: { '/etc/f': '' } },
  },
  {
    name: 'a file has its mode',
    config: file({ contents: new_, mode: 0o750 }),
    after: { root: { '/etc/f': { text: 'new', mode: 0o750 } } },
  },
  {
    name: 'a file may have no permission at all',
    config: file({ contents: new_, mode: 0 }),
    after: { root: { '/etc/f': { text: 'new', mode: 0 } } },
  },
  {
    name: 'a file has setuid, setgid and sticky bits',
    since: '3.6.0',
    config: file({ contents: new_, mode: 0o7755 }),
    after: { root: { '/etc/f': { text: 'new', mode: 0o7755 } } },
  },
  {
    name: 'a file belongs to ids',
    config: file({ contents: new_, user: { id: 500 }, group: { id: 501 } }),
    after: { root: { '/etc/f': { text: 'new', uid: 500, gid: 501 } } },
  },
  {
    name: 'a file belongs to names of the root',
    root: accountFiles,
    config: file({ contents: new_, user: { name: 'old' }, group: { name: 'wheel' } }),
    after: { root: { '/etc/f': { text: 'new', uid: 1000, gid: 10 } } },
  },
  {
    name: 'a file of a user that nobody knows is refused',
    root: accountFiles,
    config: file({ contents: new_, user: { name: 'stranger' } }),
    fails: { exit: 3, code: 'owner-not-found' },
  },
  {
    name: 'a setuid bit outlives the change of owner',
    since: '3.6.0',
    config: file({ contents: new_, mode: 0o4755, user: { id: 7 } }),
    after: { root: { '/etc/f': { text: 'new', mode: 0o4755, uid: 7 } } },
  },
  {
    name: 'a file in the way is refused',
    root: old,
    config: file({ contents: new_ }),
    fails: { exit: 3, code: 'path-exists' },
    after: { root: { '/etc/f': { text: 'old', mode: 0o600, uid: 5, gid: 6 } } },
  },
  {
    name: 'a file in the way is replaced where it may be',
    root: old,
    config: file({ contents: new_, overwrite: true, mode: 0o644 }),
    after: { root: { '/etc/f': { text: 'new', mode: 0o644 } } },
  },
  {
    name: 'a file that has the contents already stays',
    root: { '/etc/f': 'new' },
    config: file({ contents: new_ }),
    after: { root: { '/etc/f': 'new' } },
  },
  {
    name: 'a file without contents keeps what is there',
    root: old,
    config: file({ overwrite: false }),
    after: { root: { '/etc/f': { text: 'old' } } },
  },
  {
    name: 'a file that is there may get another mode',
    root: old,
    config: file({ mode: 0o644 }),
    after: { root: { '/etc/f': { text: 'old', mode: 0o644 } } },
  },
  {
    name: 'a file that is there may get another owner',
    root: old,
    config: file({ user: { id: 9 }, group: { id: 8 } }),
    after: { root: { '/etc/f': { text: 'old', uid: 9, gid: 8 } } },
  },
  {
    name: 'a directory in the way of a file is refused',
    root: { '/etc/f': { directory: true } },
    config: file({ contents: new_ }),
    fails: { exit: 3, code: 'path-exists' },
    after: { root: { '/etc/f': { directory: true } } },
  },
  {
    name: 'a directory in the way of a file is replaced where it may be',
    root: { '/etc/f/in': 'x' },
    config: file({ contents: new_, overwrite: true }),
    after: { root: { '/etc/f': 'new' } },
  },
  {
    name: 'a link in the way of a file is refused',
    root: { '/etc/f': { link: 'g' }, '/etc/g': 'g' },
    config: file({ contents: new_ }),
    fails: { exit: 3, code: 'path-exists' },
    after: { root: { '/etc/f': { link: 'g' }, '/etc/g': 'g' } },
  },
  {
    name: 'a link in the way of a file is replaced, not followed',
    root: { '/etc/f': { link: 'g' }, '/etc/g': 'g' },
    config: file({ contents: new_, overwrite: true }),
    after: { root: { '/etc/f': 'new', '/etc/g': 'g' } },
  },
  {
    name: 'bytes are added to a file',
    root: { '/etc/f': 'old\n' },
    config: file({ append: [{ source: 'data:,more%0A' }] }),
    after: { root: { '/etc/f': 'old\nmore\n' } },
  },
  {
    name: 'bytes added to no file make one',
    config: file({ append: [{ source: 'data:,more%0A' }] }),
    after: { root: { '/etc/f': { text: 'more\n', mode: 0o644 } } },
  },
  {
    name: 'bytes are added in their order',
    root: { '/etc/f': '0' },
    config: file({ append: [{ source: 'data:,1' }, { source: 'data:,2' }, { source: 'data:,3' }] }),
    after: { root: { '/etc/f': '0123' } },
  },
  {
    name: 'bytes are added to new contents',
    config: file({ contents: new_, append: [{ source: 'data:,er' }] }),
    after: { root: { '/etc/f': 'newer' } },
  },
  {
    name: 'adding keeps mode and owner',
    root: old,
    config: file({ append: [{ source: 'data:,er' }] }),
    after: { root: { '/etc/f': { text: 'older', mode: 0o600, uid: 5, gid: 6 } } },
  },
  {
    name: 'a link among the parents is followed',
    root: { '/real': { directory: true }, '/etc': { link: 'real' } },
    config: file({ contents: new_ }),
    after: { root: { '/real/f': 'new', '/etc': { link: 'real' } } },
  },
  {
    name: 'an absolute link among the parents is followed inside the root',
    root: { '/real': { directory: true }, '/etc': { link: '/real' } },
    config: file({ contents: new_ }),
    after: { root: { '/real/f': 'new', '/etc': { link: '/real' } } },
  },
  {
    name: 'a link that climbs leads not out of the root',
    root: { '/var': { directory: true }, '/etc': { link: '../../../../../../../var' } },
    config: file({ contents: new_ }),
    after: { root: { '/var/f': 'new' } },
  },
  {
    name: 'a link to nowhere among the parents leads inside the root',
    root: { '/etc': { link: '/not/there' } },
    config: file({ contents: new_ }),
    after: { root: { '/not/there/f': 'new' } },
  },
  {
    name: 'a file among the parents ends the stage',
    root: { '/etc': 'a file' },
    config: file({ contents: new_ }),
    fails: { exit: 4, says: '/etc' },
    after: { root: { '/etc': 'a file' } },
  },
  {
    name: 'many files are made',
    config: {
      storage: {
        files: Array.from({ length: 60 }, (_, i) => ({
          path: `/etc/many/${i}`,
          contents: { source: `data:,${i}` },
        })),
      },
    },
    after: { root: { '/etc/many/0': '0', '/etc/many/59': '59' } },
  },
  {
    name: 'names may have spaces and letters of any script',
    config: { storage: { files: [{ path: '/etc/ein Name mit ü', contents: new_ }] } },
    after: { root: { '/etc/ein Name mit ü': 'new' } },
  },
];
