import { digestText } from '../../../provisioner/bytes.ts';
import type { Accounts, GroupFact, UserFact } from '../../../provisioner/facts/facts.ts';
import type { ChangeAccount } from '../../../provisioner/steps.ts';

/** The accounts after useradd and its like, as far as planners look at them. */
export const afterAccount = (accounts: Accounts, step: ChangeAccount): Accounts => {
  const [program = '', ...args] = step.argv;
  return withPassword((programs[program] ?? ((same) => same))(accounts, args, step.name), step);
};

type Program = (accounts: Accounts, args: readonly string[], name: string) => Accounts;

const valueOf = (args: readonly string[], ...flags: readonly string[]): string | undefined => {
  const at = args.findIndex((one) => flags.includes(one));
  return at < 0 ? undefined : args[at + 1];
};

const freeId = (taken: readonly number[]): number => Math.max(999, ...taken.filter((id) => id < 60000)) + 1;

const gidOf = ({ groups }: Accounts, name: string): number => {
  const found = groups.find((group) => group.name === name || String(group.gid) === name);
  if (found === undefined) throw new Error(`group '${name}' does not exist`);
  return found.gid;
};

const refuse = (message: string): never => {
  throw new Error(message);
};

const addGroup: Program = ({ users, groups }, args, name) => {
  if (groups.some((group) => group.name === name)) refuse(`group '${name}' already exists`);
  const gid = Number(valueOf(args, '--gid') ?? freeId(groups.map((group) => group.gid)));
  if (groups.some((group) => group.gid === gid)) refuse(`GID '${gid}' already exists`);
  const group: GroupFact = { name, gid, members: [], passwordDigest: digestText('!') };
  return { users, groups: [...groups, group] };
};

const joinGroups = (accounts: Accounts, name: string, list: string | undefined): Accounts => {
  const joined = new Set(
    (list ?? '')
      .split(',')
      .filter((one) => one !== '')
      .map((one) => gidOf(accounts, one)),
  );
  const groups = accounts.groups.map((group) =>
    joined.has(group.gid) ? { ...group, members: [...new Set([...group.members, name])] } : group,
  );
  return { ...accounts, groups };
};

const addUser: Program = (before, args, name) => {
  if (before.users.some((user) => user.name === name)) refuse(`user '${name}' already exists`);
  const primary = valueOf(args, '--gid');
  const isOwn = primary === undefined && !args.includes('--no-user-group');
  const accounts = isOwn ? addGroup(before, [], name) : before;
  const uid = Number(valueOf(args, '--uid') ?? freeId(before.users.map((user) => user.uid)));
  if (before.users.some((user) => user.uid === uid)) refuse(`UID ${uid} is not unique`);
  const user: UserFact = {
    name,
    uid,
    gid: isOwn ? gidOf(accounts, name) : primary === undefined ? 100 : gidOf(accounts, primary),
    gecos: valueOf(args, '--comment') ?? '',
    homeDir: valueOf(args, '--home-dir') ?? `/home/${name}`,
    shell: valueOf(args, '--shell') ?? '/bin/sh',
    passwordDigest: digestText('*'),
  };
  return joinGroups({ ...accounts, users: [...accounts.users, user] }, name, valueOf(args, '--groups'));
};

const modifyUser: Program = (accounts, args, name) => {
  const primary = valueOf(args, '--gid');
  const users = accounts.users.map((user) =>
    user.name === name
      ? {
          ...user,
          uid: Number(valueOf(args, '--uid') ?? user.uid),
          gid: primary === undefined ? user.gid : gidOf(accounts, primary),
          gecos: valueOf(args, '--comment') ?? user.gecos,
          homeDir: valueOf(args, '--home') ?? user.homeDir,
          shell: valueOf(args, '--shell') ?? user.shell,
        }
      : user,
  );
  return joinGroups({ ...accounts, users }, name, valueOf(args, '--groups'));
};

const removeUser: Program = ({ users, groups }, _args, name) => ({
  users: users.filter((user) => user.name !== name),
  groups: groups
    .filter(
      (group) => group.name !== name || users.some((user) => user.name !== name && user.gid === group.gid),
    )
    .map((group) => ({ ...group, members: group.members.filter((one) => one !== name) })),
});

const modifyGroup: Program = ({ users, groups }, args, name) => {
  const found = groups.find((group) => group.name === name);
  const gid = Number(valueOf(args, '--gid') ?? found?.gid);
  return {
    users: users.map((user) => (user.gid === found?.gid ? { ...user, gid } : user)),
    groups: groups.map((group) => (group === found ? { ...group, gid } : group)),
  };
};

const removeGroup: Program = ({ users, groups }, _args, name) => {
  const found = groups.find((group) => group.name === name);
  if (users.some((user) => user.gid === found?.gid))
    refuse(`cannot remove the primary group of a user: ${name}`);
  return { users, groups: groups.filter((group) => group !== found) };
};

const programs: Readonly<Record<string, Program>> = {
  useradd: addUser,
  usermod: modifyUser,
  userdel: removeUser,
  groupadd: addGroup,
  groupmod: modifyGroup,
  groupdel: removeGroup,
};

const withPassword = (
  { users, groups }: Accounts,
  { account, name, passwordHash }: ChangeAccount,
): Accounts => {
  if (passwordHash === null) return { users, groups };
  const change = <T extends { readonly name: string }>(one: T): T =>
    one.name === name ? { ...one, passwordDigest: digestText(passwordHash) } : one;
  return account === 'user' ? { users: users.map(change), groups } : { users, groups: groups.map(change) };
};
