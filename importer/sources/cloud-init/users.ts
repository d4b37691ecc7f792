import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Carried } from '../../commands/state.ts';
import type { Teller } from '../../report.ts';
import {
  at,
  entriesOf,
  itemsAt,
  listOf,
  mapOf,
  type Named,
  pushAt,
  scalar,
  textAt,
  textOf,
  treeOf,
} from '../../tree.ts';
import { renamedGroup } from '../accounts.ts';
import type { Kit } from '../source.ts';
import type { Reader } from './reader.ts';

const groupsPath = ['passwd', 'groups'];
const usersPath = ['passwd', 'users'];

/** `groups: [docker, {admins: [me]}]`; the members are given the group. */
export const groups: Reader = {
  keys: ['groups'],
  read: (carried, userData, { tell }) => {
    const items = itemsAt(userData, 'groups');
    const named = items.flatMap((item) =>
      item.kind === 'map' ? entriesOf(item).map(({ key, keySpan }) => scalar(key, keySpan)) : [item],
    );
    const list = named.length > 0 ? named : wordsOf(at(userData, 'groups'));
    for (const item of items)
      if (item.kind === 'map')
        tell.lose(item, {
          code: 'no-equivalent',
          message: 'A group with its members',
          help: 'Members are named the other way round: give each user the group in passwd.users[].groups',
        });
    return {
      ...carried,
      root: pushAt(
        carried.root,
        groupsPath,
        list.map((name) => mapOf([['name', name]], name)),
      ),
    };
  },
};

export const users: Reader = {
  keys: ['users', 'user', 'ssh_authorized_keys'],
  read: (carried, userData, kit) => {
    const own = itemsAt(userData, 'users')
      .filter((user) => textOf(user) !== 'default' || at(userData, 'ssh_authorized_keys') === undefined)
      .reduce((sofar, user) => readUser(sofar, user, kit), carried);
    const single = at(userData, 'user');
    return withDefaultUser(single === undefined ? own : readUser(own, single, kit), userData, kit);
  },
};

/** The distribution’s own user, which gets the keys that stand outside of all users. */
const withDefaultUser = (carried: Carried, userData: MapNode, { tell }: Kit): Carried => {
  const keys = at(userData, 'ssh_authorized_keys');
  const isWanted =
    at(userData, 'users') === undefined ||
    itemsAt(userData, 'users').some((user) => textOf(user) === 'default');
  if (keys === undefined || !isWanted) {
    if (keys !== undefined)
      tell.note(
        keys,
        'ssh_authorized_keys',
        'they are for the distribution’s own user, which the file does not ask for',
      );
    return carried;
  }
  tell.lose(keys, {
    code: 'means-otherwise',
    message:
      'Keys of the distribution’s own user, which the image does not have: they are those of a user "core" now',
    help: 'Log in as core, or give the user another name in passwd.users; it may use sudo with a password_hash or a file below /etc/sudoers.d',
  });
  const core = mapOf(
    [
      ['name', scalar('core', keys)],
      ['groups', listOf([scalar('sudo', keys)], keys)],
      ['ssh_authorized_keys', keys],
    ],
    keys,
  );
  return { ...carried, root: pushAt(carried.root, usersPath, [core]) };
};

const readUser = (carried: Carried, user: YamlNode, kit: Kit): Carried => {
  if (user.kind !== 'map') return readNamed(carried, user, kit);
  const name = at(user, 'name');
  if (name === undefined) return carried;
  tellOfRest(user, kit.tell);
  const made = mapOf(
    [
      ['name', name],
      ...plain.map((key): Named => [key.ours, at(user, key.theirs)]),
      ['groups', groupList(at(user, 'groups'), kit.tell)],
      ['password_hash', passwordOf(user, kit.tell)],
      ['ssh_authorized_keys', at(user, 'ssh_authorized_keys') ?? at(user, 'ssh-authorized-keys')],
    ],
    user,
  );
  const root = pushAt(carried.root, usersPath, [made]);
  return {
    ...carried,
    root: pushAt(root, ['storage', 'files'], sudoFile(textOf(name) ?? '', at(user, 'sudo'))),
  };
};

/** `users: [default]` asks for the distribution’s own user, any other word for a user of that name. */
const readNamed = (carried: Carried, user: YamlNode, { tell }: Kit): Carried => {
  const name = textOf(user);
  if (name === undefined) return carried;
  if (name !== 'default')
    return { ...carried, root: pushAt(carried.root, usersPath, [mapOf([['name', user]], user)]) };
  tell.lose(user, {
    code: 'no-equivalent',
    message: 'The distribution’s own user, with keys that the platform gives it',
    help: 'Declare a user in passwd.users with its ssh_authorized_keys',
  });
  return carried;
};

const plain = [
  { theirs: 'gecos', ours: 'gecos' },
  { theirs: 'uid', ours: 'uid' },
  { theirs: 'homedir', ours: 'home_dir' },
  { theirs: 'primary_group', ours: 'primary_group' },
  { theirs: 'shell', ours: 'shell' },
  { theirs: 'system', ours: 'system' },
  { theirs: 'no_create_home', ours: 'no_create_home' },
  { theirs: 'no_user_group', ours: 'no_user_group' },
  { theirs: 'no_log_init', ours: 'no_log_init' },
] as const;

const wordsOf = (node: YamlNode | undefined): readonly YamlNode[] => {
  if (node?.kind === 'list') return node.items;
  const words = (textOf(node) ?? '').split(',').map((word) => word.trim());
  return node === undefined ? [] : words.filter((word) => word !== '').map((word) => scalar(word, node));
};

const groupList = (node: YamlNode | undefined, tell: Teller): YamlNode | undefined => {
  const list = wordsOf(node).map((group) => renamedGroup(group, tell));
  return node === undefined || list.length === 0 ? undefined : listOf(list, node);
};

/** cloud-init locks every password unless it is told not to. */
const passwordOf = (user: MapNode, tell: Teller): YamlNode | undefined => {
  const [hash, plainText] = [at(user, 'hashed_passwd') ?? at(user, 'passwd'), at(user, 'plain_text_passwd')];
  const isLocked = textAt(user, 'lock_passwd') !== 'false';
  const given = hash ?? plainText;
  if (given === undefined) return undefined;
  if (isLocked) tell.note(given, 'the password', 'cloud-init locks it, since lock_passwd is not false');
  else if (hash === undefined)
    tell.lose(given, {
      code: 'no-equivalent',
      message: 'A password in plain text (not shown)',
      help: 'Give the user a password_hash, made with `mkpasswd --method=yescrypt`',
    });
  return isLocked ? undefined : hash;
};

const sudoFile = (name: string, sudo: YamlNode | undefined): readonly YamlNode[] => {
  const rules =
    sudo?.kind === 'list' ? sudo.items.flatMap((item) => textOf(item) ?? []) : [textOf(sudo) ?? ''];
  const lines = rules.filter((rule) => rule !== '' && rule !== 'false').map((rule) => `${name} ${rule}\n`);
  if (sudo === undefined || lines.length === 0) return [];
  return [
    treeOf({ path: `/etc/sudoers.d/90-${name}`, mode: 0o440, contents: { inline: lines.join('') } }, sudo),
  ];
};

const readKeys: ReadonlySet<string> = new Set([
  ...plain.map(({ theirs }) => theirs),
  ...'name groups passwd hashed_passwd plain_text_passwd lock_passwd lock-passwd ssh_authorized_keys ssh-authorized-keys sudo'.split(
    ' ',
  ),
]);

const tellOfRest = (user: MapNode, tell: Teller): void => {
  for (const { key, keySpan } of user.entries.values())
    if (!readKeys.has(key))
      tell.lose(keySpan, {
        code: 'no-equivalent',
        message: `"${key}" of a user`,
        help: key.startsWith('ssh_import')
          ? 'Write the keys themselves: `curl https://github.com/NAME.keys`'
          : 'Leave it out; what a user can be is in docs/reference.md',
      });
};
