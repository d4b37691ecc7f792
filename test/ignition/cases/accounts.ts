import { type Case, group, user } from './build.ts';

export const accounts: readonly Case[] = [
  [
    'takes a user',
    user({
      passwordHash: '$y$x',
      sshAuthorizedKeys: ['ssh-ed25519 AAAA a'],
      groups: ['wheel'],
      shell: '/bin/bash',
    }),
  ],
  [
    'takes a user with all it can have',
    user({
      uid: 1000,
      gecos: 'Core',
      homeDir: '/home/core',
      noCreateHome: true,
      primaryGroup: 'core',
      noUserGroup: true,
      noLogInit: true,
      system: true,
    }),
  ],
  ['takes an absent user', user({ shouldExist: false })],
  ['takes a user without a name', { passwd: { users: [{}] } }],
  ['takes a user in capitals', { passwd: { users: [{ name: 'Core.User' }] } }],
  [
    'takes empty text for a user',
    user({ passwordHash: '', gecos: '', homeDir: '', shell: '', primaryGroup: '' }),
  ],
  ['takes no user twice', { passwd: { users: [{ name: 'core' }, { name: 'core' }] } }],
  [
    'takes two users with one id',
    {
      passwd: {
        users: [
          { name: 'a', uid: 1000 },
          { name: 'b', uid: 1000 },
        ],
      },
    },
  ],
  ['takes a negative id', user({ uid: -1 })],
  ['takes no key twice', user({ sshAuthorizedKeys: ['a', 'a'] })],
  ['takes keys that are none', user({ sshAuthorizedKeys: ['hello', ''] })],
  ['takes no group of a user twice', user({ groups: ['wheel', 'wheel'] })],
  ['takes a group', group({ gid: 1000, passwordHash: '', system: true })],
  ['takes an absent group', group({ shouldExist: false })],
  ['takes no group twice', { passwd: { groups: [{ name: 'a' }, { name: 'a' }] } }],
  ['takes kernel arguments', { kernelArguments: { shouldExist: ['a', 'b=c'], shouldNotExist: ['d'] } }],
  ['takes a kernel argument with a space', { kernelArguments: { shouldExist: ['a b'] } }],
  ['takes no kernel argument twice', { kernelArguments: { shouldExist: ['a', 'a'] } }],
  [
    'takes no kernel argument in both lists',
    { kernelArguments: { shouldExist: ['a'], shouldNotExist: ['a'] } },
  ],
];
