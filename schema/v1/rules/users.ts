import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import { mostSimilar } from '../../problems/similar.ts';
import type { Config } from '../config.ts';
import { imageGroups, imageUsers } from './image-users.ts';
import { type Rule, repeated } from './rule.ts';
import { isWritable } from './writable.ts';

/** Users and groups that are declared twice, or named and defined by no one. */
export const checkUsers: Rule = (config) => [
  ...homes(config),
  ...twice(config),
  ...membership(config),
  ...owners(config),
  ...logins(config),
];

const twice = ({ passwd: { users, groups } }: Config): readonly Problem[] => [
  ...repeated(users, ({ name }) => name).map(({ index, key }) =>
    error(
      'duplicate-user',
      toPointer('passwd', 'users', index, 'name'),
      `The user "${key}" is declared twice`,
    ),
  ),
  ...repeated(users, ({ uid }) => uid).map(({ item, index, key }) =>
    error(
      'duplicate-user',
      toPointer('passwd', 'users', index, 'uid'),
      `The id ${key} of "${item.name}" is another user’s too`,
    ),
  ),
  ...repeated(groups, ({ name }) => name).map(({ index, key }) =>
    error(
      'duplicate-group',
      toPointer('passwd', 'groups', index, 'name'),
      `The group "${key}" is declared twice`,
    ),
  ),
  ...repeated(groups, ({ gid }) => gid).map(({ item, index, key }) =>
    error(
      'duplicate-group',
      toPointer('passwd', 'groups', index, 'gid'),
      `The id ${key} of "${item.name}" is another group’s too`,
    ),
  ),
];

const membership = (config: Config): readonly Problem[] => {
  const known = knownGroups(config);
  return config.passwd.users.flatMap(({ primaryGroup, groups }, i) => {
    const at = toPointer('passwd', 'users', i);
    const primary =
      primaryGroup === undefined ? [] : undefinedName(known, primaryGroup, `${at}/primaryGroup`);
    return [...primary, ...groups.flatMap((group, j) => undefinedName(known, group, `${at}/groups/${j}`))];
  });
};

const owners = (config: Config): readonly Problem[] => {
  const [users, groups] = [knownUsers(config), knownGroups(config)];
  return (['files', 'directories', 'links'] as const).flatMap((kind) =>
    config.storage[kind].flatMap(({ user, group }, i) => {
      const at = toPointer('storage', kind, i);
      return [...ownerProblems(users, user, `${at}/user`), ...ownerProblems(groups, group, `${at}/group`)];
    }),
  );
};

type Owner = { readonly id?: number | undefined; readonly name?: string | undefined };

const ownerProblems = (known: Known, { id, name }: Owner = {}, at: string): readonly Problem[] => [
  ...(id !== undefined && name !== undefined
    ? [
        error(
          'owner-twice',
          at,
          `The ${known.of} is given both by id ${id} and by name "${name}"`,
          'Give one of them',
        ),
      ]
    : []),
  ...(name === undefined ? [] : undefinedName(known, name, `${at}/name`)),
];

/** The users or groups that will be there. */
type Known = { readonly of: 'user' | 'group'; readonly names: readonly string[] };

const undefinedName = ({ of, names }: Known, name: string, at: string): readonly Problem[] => {
  if (names.includes(name)) return [];
  const similar = mostSimilar(name, names);
  return [
    error(
      `undefined-${of}`,
      at,
      `No ${of} "${name}" is declared in passwd.${of}s, and the image has none`,
      similar ? `Did you mean "${similar}"?` : `Declare it in passwd.${of}s`,
    ),
  ];
};

const absent = (
  list: readonly { readonly name: string; readonly shouldExist: boolean }[],
): readonly string[] => list.flatMap(({ name, shouldExist }) => (shouldExist ? [] : [name]));

const knownUsers = ({ passwd: { users } }: Config): Known => {
  const names = [...imageUsers, ...users.map(({ name }) => name)];
  return { of: 'user', names: names.filter((name) => !absent(users).includes(name)) };
};

const knownGroups = ({ passwd: { users, groups } }: Config): Known => {
  const own = users.filter(({ noUserGroup, primaryGroup }) => !noUserGroup && primaryGroup === undefined);
  const names = [...imageGroups, ...groups.map(({ name }) => name), ...own.map(({ name }) => name)];
  return { of: 'group', names: names.filter((name) => !absent(groups).includes(name)) };
};

const homes = (config: Config): readonly Problem[] =>
  config.passwd.users.flatMap(({ name, homeDir, noCreateHome, shouldExist }, i) =>
    shouldExist && !noCreateHome && homeDir !== undefined && !isWritable(config, homeDir)
      ? [
          error(
            'path-read-only',
            toPointer('passwd', 'users', i, 'homeDir'),
            `The home directory "${homeDir}" of "${name}" cannot be made: the root is the image, read-only`,
            'Leave it out for /home, or put it below /var',
          ),
        ]
      : [],
  );

const keyType =
  /\b(ssh-(rsa|ed25519)|ecdsa-sha2-nistp\d+|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) AAAA/;

const logins = ({ passwd: { users } }: Config): readonly Problem[] =>
  users.flatMap(({ name, shouldExist, sshAuthorizedKeys, passwordHash, homeDir }, i) => {
    const at = toPointer('passwd', 'users', i);
    return [
      ...(name === 'root' && !shouldExist
        ? [error('root-deleted', `${at}/shouldExist`, 'The user "root" cannot be absent')]
        : []),
      ...(sshAuthorizedKeys.length > 0 && homeDir === undefined && isOfImage(name)
        ? [
            error(
              'home-unknown',
              `${at}/sshAuthorizedKeys`,
              `The user "${name}" is the image’s, and where its home is cannot be known here`,
              'Give homeDir too',
            ),
          ]
        : []),
      ...sshAuthorizedKeys.flatMap((key, j) => keyProblem(key, `${at}/sshAuthorizedKeys/${j}`)),
      ...(passwordHash !== undefined && !/^[$_*!]|^$|^[./0-9A-Za-z]{13}$/.test(passwordHash)
        ? [
            warning(
              'password-not-hashed',
              `${at}/passwordHash`,
              `The password of "${name}" does not look like a hash (not shown)`,
              'Make one with: mkpasswd --method=yescrypt',
            ),
          ]
        : []),
    ];
  });

const isOfImage = (name: string): boolean => name !== 'root' && imageUsers.includes(name);

const keyProblem = (key: string, at: string): readonly Problem[] => {
  if (key.includes('PRIVATE KEY'))
    return [
      error(
        'private-key',
        at,
        'This is a private key (not shown)',
        'Give the public one, usually the file ending in .pub',
      ),
    ];
  if (keyType.test(key) || key.trimStart().startsWith('#')) return [];
  return [
    warning(
      'ssh-key-form',
      at,
      'This does not look like a public key as authorized_keys has it',
      'For example "ssh-ed25519 AAAA… me@example.net"',
    ),
  ];
};
