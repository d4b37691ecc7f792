import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { factsOf } from '../../test/support/machine-model.ts';
import { digestText } from '../bytes.ts';
import type { Accounts } from '../facts/facts.ts';
import { planAccounts } from './accounts.ts';
import { sshKeySteps } from './ssh-keys.ts';

const accounts: Accounts = {
  users: [
    {
      name: 'core',
      uid: 1000,
      gid: 1000,
      gecos: '',
      homeDir: '/home/core',
      shell: '/bin/bash',
      passwordDigest: digestText('$y$old'),
    },
  ],
  groups: [
    { name: 'core', gid: 1000, members: [], passwordDigest: digestText('') },
    { name: 'sudo', gid: 27, members: ['core'], passwordDigest: digestText('') },
    { name: 'ops', gid: 3000, members: [], passwordDigest: digestText('') },
  ],
};

const commands = (passwd: Readonly<Record<string, unknown>>): readonly string[] =>
  planAccounts(configOf({ passwd }), factsOf([], { accounts })).steps.map((step) =>
    step.kind === 'change-account'
      ? `${step.argv.join(' ')}${step.passwordHash === null ? '' : ' <hash>'}`
      : '',
  );

test.each([
  [{ users: [{ name: 'me' }] }, ['useradd --password * --no-create-home me']],
  [
    {
      users: [
        {
          name: 'me',
          uid: 5,
          gecos: 'M E',
          homeDir: '/h',
          shell: '/bin/sh',
          primaryGroup: 'ops',
          groups: ['sudo', 'ops'],
        },
      ],
    },
    [
      'useradd --password * --uid 5 --comment M E --home-dir /h --no-create-home --gid ops --groups sudo,ops --shell /bin/sh me',
    ],
  ],
  [
    {
      users: [
        {
          name: 'me',
          noCreateHome: true,
          noUserGroup: true,
          noLogInit: true,
          system: true,
          passwordHash: '$y$x',
        },
      ],
    },
    ['useradd --password * --no-create-home --no-user-group --no-log-init --system me <hash>'],
  ],
  [{ users: [{ name: 'core' }] }, []],
  [{ users: [{ name: 'core', passwordHash: '$y$old', groups: ['sudo'], shell: '/bin/bash' }] }, []],
  [{ users: [{ name: 'core', passwordHash: '$y$new' }] }, [' <hash>']],
  [{ users: [{ name: 'core', groups: ['sudo', 'ops'] }] }, ['usermod --append --groups ops core']],
  [{ users: [{ name: 'core', shouldExist: false }] }, ['userdel core']],
  [{ users: [{ name: 'gone', shouldExist: false }] }, []],
  [{ groups: [{ name: 'new', gid: 9, system: true }] }, ['groupadd --gid 9 --system new']],
  [{ groups: [{ name: 'ops', gid: 3000 }] }, []],
  [{ groups: [{ name: 'ops', gid: 3001 }] }, ['groupmod --gid 3001 ops']],
  [{ groups: [{ name: 'ops', shouldExist: false }] }, ['groupdel ops']],
  // No password is never an empty one.
  [{ users: [{ name: 'core', passwordHash: '' }] }, [' <hash>']],
  // A group of the user's own name that is there, or will be.
  [{ users: [{ name: 'ops' }] }, ['useradd --password * --no-create-home --gid ops ops']],
  [
    { groups: [{ name: 'me' }], users: [{ name: 'me' }] },
    ['groupadd me', 'useradd --password * --no-create-home --gid me me'],
  ],
  [
    { users: [{ name: 'ops', noUserGroup: true }] },
    ['useradd --password * --no-create-home --no-user-group ops'],
  ],
  // Who goes leaves name and id to who comes.
  [
    {
      users: [
        { name: 'new', uid: 1000 },
        { name: 'core', shouldExist: false },
      ],
    },
    ['userdel core', 'useradd --password * --uid 1000 --no-create-home new'],
  ],
  [
    {
      groups: [
        { name: 'new', gid: 3000 },
        { name: 'ops', shouldExist: false },
      ],
    },
    ['groupdel ops', 'groupadd --gid 3000 new'],
  ],
  // A first group goes after its user has another, or with him.
  [
    { groups: [{ name: 'core', shouldExist: false }], users: [{ name: 'core', primaryGroup: 'ops' }] },
    ['usermod --gid ops core', 'groupdel core'],
  ],
  [
    { groups: [{ name: 'core', shouldExist: false }], users: [{ name: 'core', shouldExist: false }] },
    ['userdel core', 'groupdel core'],
  ],
])('planAccounts() for %j runs %j', (passwd, expected) => {
  expect(commands(passwd)).toEqual(expected);
});

test('planAccounts() finishes the home of a user whose first boot was cut short', () => {
  const folder = { kind: 'directory', mode: 0o700, uid: 0, gid: 0, empty: false } as const;
  const homes = (unfinished: boolean, user: object = {}) =>
    planAccounts(
      configOf({ passwd: { users: [{ name: 'core', ...user }] } }),
      factsOf([], { accounts, paths: { '/home/core': { ...folder, unfinished } } }),
    ).steps;
  expect(homes(true)).toMatchObject([{ change: 'modify', argv: [], home: '/home/core' }]);
  expect(homes(false)).toEqual([]);
  expect(homes(true, { noCreateHome: true })).toEqual([]);
});

test('planAccounts() changes one account after another, groups first', () => {
  const passwd = { users: [{ name: 'me' }], groups: [{ name: 'new' }] };
  const { steps } = planAccounts(configOf({ passwd }), factsOf([], { accounts }));
  expect(steps.map(({ needs, because }) => [because, needs])).toEqual([
    ['/passwd/groups/0', ['root']],
    ['/passwd/users/0', ['root', 'account:0']],
  ]);
});

test('sshKeySteps() puts keys where sshd looks, for their user alone', () => {
  const passwd = {
    users: [
      { name: 'me', sshAuthorizedKeys: ['ssh-ed25519 AAAA'] },
      { name: 'root', sshAuthorizedKeys: ['k'] },
    ],
  };
  const steps = sshKeySteps(configOf({ passwd }));
  expect(steps.map(({ path, mode }) => [path, mode?.toString(8)])).toEqual([
    ['/home/me/.ssh', '700'],
    ['/home/me/.ssh/authorized_keys.d', '700'],
    ['/home/me/.ssh/authorized_keys.d/glowplug', '600'],
    ['/root/.ssh', '700'],
    ['/root/.ssh/authorized_keys.d', '700'],
    ['/root/.ssh/authorized_keys.d/glowplug', '600'],
  ]);
});

test.each([
  [{ users: [{ name: 'me', uid: 1000 }] }, ['id-taken /passwd/users/0/uid']],
  [{ groups: [{ name: 'new', gid: 27 }] }, ['id-taken /passwd/groups/0/gid']],
  [{ users: [{ name: 'core', uid: 1000 }] }, []],
  [
    {
      users: [
        { name: 'me', uid: 1000 },
        { name: 'core', shouldExist: false },
      ],
    },
    [],
  ],
  [{ users: [{ name: 'me', uid: 1000, shouldExist: false }] }, []],
])('planAccounts() knows whose an id is: %j', (passwd, expected) => {
  const { refusals } = planAccounts(configOf({ passwd }), factsOf([], { accounts }));
  expect(refusals.map(({ code, because }) => `${code} ${because}`)).toEqual(expected);
});

test.each([
  [{ groups: [{ name: 'core', shouldExist: false }] }, ['group-in-use /passwd/groups/0/shouldExist']],
  [
    { groups: [{ name: 'core', shouldExist: false }], users: [{ name: 'core' }] },
    ['group-in-use /passwd/groups/0/shouldExist'],
  ],
  [{ groups: [{ name: 'core', shouldExist: false }], users: [{ name: 'core', primaryGroup: 'ops' }] }, []],
  [{ groups: [{ name: 'core', shouldExist: false }], users: [{ name: 'core', shouldExist: false }] }, []],
  [{ groups: [{ name: 'ops', shouldExist: false }] }, []],
  [
    { groups: [{ name: 'new', shouldExist: false }], users: [{ name: 'new' }] },
    ['group-in-use /passwd/groups/0/shouldExist'],
  ],
  [{ groups: [{ name: 'new', shouldExist: false }], users: [{ name: 'new', noUserGroup: true }] }, []],
])('planAccounts() knows whose primary group a group is: %j', (passwd, expected) => {
  const { refusals } = planAccounts(configOf({ passwd }), factsOf([], { accounts }));
  expect(refusals.map(({ code, because }) => `${code} ${because}`)).toEqual(expected);
});
