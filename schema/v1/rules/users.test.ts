import { testRule } from './table.ts';
import { checkUsers } from './users.ts';

const passwd = (users: readonly object[], groups: readonly object[] = []) => ({ passwd: { users, groups } });
const owned = (owner: object, more: object = {}) => ({
  storage: { files: [{ path: '/etc/a', ...owner }] },
  ...more,
});
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ me@example.net';

testRule('checkUsers', checkUsers, [
  ['accepts the image’s users', owned({ user: { name: 'root' }, group: { name: 'adm' } }), []],
  [
    'accepts declared ones',
    owned(
      { user: { name: 'me' }, group: { name: 'us' } },
      passwd([{ name: 'me', groups: ['us'] }], [{ name: 'us' }]),
    ),
    [],
  ],
  ['accepts a user’s own group', owned({ group: { name: 'me' } }, passwd([{ name: 'me' }])), []],
  ['accepts ids that no one declares', owned({ user: { id: 4242 } }), []],
  [
    'refuses an owner that no one defines',
    owned({ user: { name: 'rot' } }),
    ['error undefined-user /storage/files/0/user/name'],
  ],
  [
    'refuses a group that no one defines',
    owned({ group: { name: 'nope' } }),
    ['error undefined-group /storage/files/0/group/name'],
  ],
  [
    'refuses an own group that is not made',
    owned({ group: { name: 'me' } }, passwd([{ name: 'me', noUserGroup: true }])),
    ['error undefined-group /storage/files/0/group/name'],
  ],
  [
    'refuses an owner that must be absent',
    owned({ user: { name: 'me' } }, passwd([{ name: 'me', shouldExist: false }])),
    ['error undefined-user /storage/files/0/user/name'],
  ],
  [
    'refuses an owner by id and name',
    owned({ user: { id: 0, name: 'root' } }),
    ['error owner-twice /storage/files/0/user'],
  ],
  [
    'looks at directories and links',
    {
      storage: {
        directories: [{ path: '/etc/a', user: { name: 'x1' } }],
        links: [{ path: '/etc/b', target: 'a', group: { name: 'x2' } }],
      },
    },
    [
      'error undefined-user /storage/directories/0/user/name',
      'error undefined-group /storage/links/0/group/name',
    ],
  ],
  [
    'refuses groups that no one defines',
    passwd([{ name: 'me', primaryGroup: 'x1', groups: ['users', 'x2'] }]),
    ['error undefined-group /passwd/users/0/primaryGroup', 'error undefined-group /passwd/users/0/groups/1'],
  ],
  [
    'refuses a user twice',
    passwd([{ name: 'me' }, { name: 'me' }]),
    ['error duplicate-user /passwd/users/1/name'],
  ],
  [
    'refuses an id twice',
    passwd([
      { name: 'a', uid: 7 },
      { name: 'b', uid: 7 },
    ]),
    ['error duplicate-user /passwd/users/1/uid'],
  ],
  [
    'refuses a group twice',
    passwd(
      [],
      [
        { name: 'a', gid: 1 },
        { name: 'a', gid: 1 },
      ],
    ),
    ['error duplicate-group /passwd/groups/1/name', 'error duplicate-group /passwd/groups/1/gid'],
  ],
  [
    'refuses to delete root',
    passwd([{ name: 'root', shouldExist: false }]),
    ['error root-deleted /passwd/users/0/shouldExist'],
  ],
  [
    'refuses a home that cannot be made',
    passwd([{ name: 'me', homeDir: '/usr/me' }]),
    ['error path-read-only /passwd/users/0/homeDir'],
  ],
  ['accepts a home of the image', passwd([{ name: 'me', homeDir: '/usr/me', noCreateHome: true }]), []],
  [
    'accepts a public key with options',
    passwd([{ name: 'me', sshAuthorizedKeys: [`from="10.0.0.0/8" ${key}`] }]),
    [],
  ],
  [
    'refuses a private key',
    passwd([{ name: 'me', sshAuthorizedKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] }]),
    ['error private-key /passwd/users/0/sshAuthorizedKeys/0'],
  ],
  [
    'warns of what is no key',
    passwd([{ name: 'me', sshAuthorizedKeys: ['id_ed25519.pub'] }]),
    ['warning ssh-key-form /passwd/users/0/sshAuthorizedKeys/0'],
  ],
  [
    'refuses keys for a user of the image whose home nobody names',
    passwd([
      { name: 'www-data', sshAuthorizedKeys: ['ssh-ed25519 AAAA a'] },
      { name: 'games', homeDir: '/home/games', sshAuthorizedKeys: ['ssh-ed25519 AAAA a'] },
      { name: 'root', sshAuthorizedKeys: ['ssh-ed25519 AAAA a'] },
    ]),
    ['error home-unknown /passwd/users/0/sshAuthorizedKeys'],
  ],
  [
    'accepts hashes and locks',
    passwd([
      { name: 'a', passwordHash: '$y$j9T$x' },
      { name: 'b', passwordHash: '!' },
    ]),
    [],
  ],
  [
    'warns of a password in clear',
    passwd([{ name: 'a', passwordHash: 'hunter2' }]),
    ['warning password-not-hashed /passwd/users/0/passwordHash'],
  ],
]);
