import type { Case } from '../case.ts';
import { accountFiles } from './accounts-files.ts';

const users = (...all: readonly object[]) => ({ passwd: { users: all } });
const groups = (...all: readonly object[]) => ({ passwd: { groups: all } });
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJj7zrZJ9u6nGQX0cBnVb6p5V8Zm4qVq9f0w5Yk8yQ9w a@b';
const hash = '$6$salt$IxDD3jeSOb5eB1CX5LBsqZFVkJdido3OUILO5Ifz5iwMuTS4XMS130MTSuDDl3aCI6WouIL9AjRbLCelDCy.g.';

export const passwd: readonly Case[] = [
  {
    name: 'a user is added',
    root: accountFiles,
    config: users({ name: 'core' }),
    after: { root: { '/etc/passwd': { has: 'core:x:1001:' }, '/home/core': { directory: true, uid: 1001 } } },
  },
  {
    name: 'a user has no password unless one is given',
    root: accountFiles,
    config: users({ name: 'core' }),
    after: { root: { '/etc/shadow': { has: 'core:*:' } } },
  },
  {
    name: 'a user has the password that is given',
    root: accountFiles,
    config: users({ name: 'core', passwordHash: hash }),
    after: { root: { '/etc/shadow': { has: `core:${hash}:` } } },
  },
  {
    name: 'a user has the id that is given',
    root: accountFiles,
    config: users({ name: 'core', uid: 4321 }),
    after: { root: { '/etc/passwd': { has: 'core:x:4321:' }, '/home/core': { directory: true, uid: 4321 } } },
  },
  {
    name: 'a user has the shell that is given',
    root: accountFiles,
    config: users({ name: 'core', shell: '/bin/zsh' }),
    after: { root: { '/etc/passwd': { has: ':/bin/zsh\n' } } },
  },
  {
    name: 'a user has the comment that is given',
    root: accountFiles,
    config: users({ name: 'core', gecos: 'Core User' }),
    after: { root: { '/etc/passwd': { has: ':Core User:' } } },
  },
  {
    name: 'a user has the home that is given',
    root: accountFiles,
    config: users({ name: 'core', homeDir: '/var/core' }),
    after: { root: { '/etc/passwd': { has: ':/var/core:' }, '/var/core': { directory: true } } },
  },
  {
    name: 'a user may be without a home',
    root: accountFiles,
    config: users({ name: 'core', noCreateHome: true }),
    after: { root: { '/etc/passwd': { has: 'core:x:' }, '/home/core': null } },
  },
  {
    name: 'a user has the primary group that is given',
    root: accountFiles,
    config: users({ name: 'core', primaryGroup: 'wheel' }),
    after: { root: { '/etc/passwd': { has: 'core:x:1001:10:' } } },
  },
  {
    name: 'a user is in further groups',
    root: accountFiles,
    config: users({ name: 'core', groups: ['wheel'] }),
    after: { root: { '/etc/group': { has: 'wheel:x:10:core\n' } } },
  },
  {
    name: 'a user of the system has a low id',
    root: accountFiles,
    config: users({ name: 'sysd', system: true, noCreateHome: true }),
    after: { root: { '/etc/passwd': { has: 'sysd:x:9' } } },
  },
  {
    name: 'a user’s keys let it in',
    root: accountFiles,
    config: users({ name: 'core', sshAuthorizedKeys: [key] }),
    after: { root: { '/home/core/.ssh': { directory: true, mode: 0o700, uid: 1001 } } },
  },
  {
    name: 'two users are added',
    root: accountFiles,
    config: users({ name: 'one' }, { name: 'two' }),
    after: { root: { '/etc/passwd': { has: 'two:x:1002:' } } },
  },
  {
    name: 'a user that is there gets another shell',
    root: accountFiles,
    config: users({ name: 'old', shell: '/bin/fish' }),
    after: { root: { '/etc/passwd': { has: 'old:x:1000:1000:Old:/home/old:/bin/fish\n' } } },
  },
  {
    name: 'a user that is there gets a password',
    root: accountFiles,
    config: users({ name: 'old', passwordHash: hash }),
    after: { root: { '/etc/shadow': { has: `old:${hash}:` } } },
  },
  {
    name: 'a user that is there gets another group',
    root: accountFiles,
    config: users({ name: 'old', groups: ['wheel'] }),
    after: { root: { '/etc/group': { has: 'wheel:x:10:old\n' } } },
  },
  {
    name: 'a user that should not exist goes',
    since: '3.2.0',
    root: accountFiles,
    config: users({ name: 'old', shouldExist: false }),
    after: { root: { '/etc/passwd': 'root:x:0:0:root:/root:/bin/bash\n' } },
  },
  {
    name: 'a user that should not exist and does not is no work',
    since: '3.2.0',
    root: accountFiles,
    config: users({ name: 'nobody-known', shouldExist: false }),
    after: { root: { '/etc/passwd': { has: 'old:x:1000' } } },
  },
  {
    name: 'a group is added',
    root: accountFiles,
    config: groups({ name: 'ops' }),
    after: { root: { '/etc/group': { has: 'ops:x:1001:' } } },
  },
  {
    name: 'a group has the id that is given',
    root: accountFiles,
    config: groups({ name: 'ops', gid: 5000 }),
    after: { root: { '/etc/group': { has: 'ops:x:5000:' } } },
  },
  {
    name: 'a group of the system has a low id',
    root: accountFiles,
    config: groups({ name: 'ops', system: true }),
    after: { root: { '/etc/group': { has: 'ops:x:9' } } },
  },
  {
    name: 'a group that should not exist goes',
    since: '3.2.0',
    root: accountFiles,
    config: groups({ name: 'wheel', shouldExist: false }),
    after: { root: { '/etc/group': 'root:x:0:\nold:x:1000:\n' } },
  },
  {
    name: 'a user is in a group of its own config',
    root: accountFiles,
    config: { passwd: { users: [{ name: 'core', groups: ['ops'] }], groups: [{ name: 'ops', gid: 5000 }] } },
    after: { root: { '/etc/group': { has: 'ops:x:5000:core\n' } } },
  },
  {
    name: 'a file belongs to a user of its own config',
    root: accountFiles,
    config: {
      passwd: { users: [{ name: 'core', uid: 4321 }] },
      storage: { files: [{ path: '/f', user: { name: 'core' }, contents: { source: 'data:,f' } }] },
    },
    after: { root: { '/f': { text: 'f', uid: 4321 } } },
  },
  {
    name: 'a user in a group that nobody has ends the stage',
    root: accountFiles,
    config: users({ name: 'core', groups: ['nowhere'] }),
    fails: { exit: 4, says: 'nowhere' },
  },
  {
    name: 'two users of one name: an error of the config',
    config: users({ name: 'a' }, { name: 'a' }),
    fails: { exit: 1, code: 'duplicate-user' },
  },
  {
    name: 'two groups of one name: an error of the config',
    config: groups({ name: 'a' }, { name: 'a' }),
    fails: { exit: 1, code: 'duplicate-group' },
  },
];
