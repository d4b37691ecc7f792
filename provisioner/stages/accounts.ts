import type { Config } from '../../schema/v1/config.ts';
import type { Group, User } from '../../schema/v1/passwd.ts';
import { digestText } from '../bytes.ts';
import type { Facts, GroupFact, UserFact } from '../facts/facts.ts';
import { type Plan, type Pointer, pointer } from '../plan.ts';
import type { ChangeAccount } from '../steps.ts';
import { refuseTakenIds } from './account-ids.ts';
import { homeOf } from './homes.ts';
import { refuseUsedGroups } from './used-groups.ts';

/** One after another, for the tools lock the account files; who goes leaves names and ids to who comes. */
export const planAccounts = (config: Config, facts: Facts): Plan => {
  const changes = decideAll(config, facts);
  const going = (account: string) =>
    changes.filter((one) => one.change === 'remove' && one.account === account);
  const staying = facts.accounts.users.filter(({ name }) => !find(going('user'), name));
  const isUsed = ({ name }: Change) =>
    staying.some(({ gid }) => gid === find(facts.accounts.groups, name)?.gid);
  const ordered = [
    ...going('user'),
    // A group that is somebody's first one can go only when he has another.
    ...going('group').filter((one) => !isUsed(one)),
    ...changes.filter(({ change }) => change !== 'remove'),
    ...going('group').filter(isUsed),
  ];
  const refusals = [...refuseTakenIds(config, facts), ...refuseUsedGroups(config, facts)];
  return { steps: ordered.map(inOrder), refusals };
};

const decideAll = ({ passwd }: Config, facts: Facts): readonly Change[] => {
  const { users, groups } = facts.accounts;
  const gone = new Set(passwd.groups.flatMap(({ name, shouldExist }) => (shouldExist ? [] : [name])));
  const known = [...groups, ...passwd.groups].map(({ name }) => name).filter((name) => !gone.has(name));
  const changes = [
    ...passwd.groups.map((asked, i) =>
      decideGroup(asked, find(groups, asked.name), pointer('passwd', 'groups', i)),
    ),
    ...passwd.users.map((asked, i) =>
      decideUser(
        withOwnGroup(asked, known),
        { facts, found: find(users, asked.name) },
        pointer('passwd', 'users', i),
      ),
    ),
  ];
  return changes.filter((change) => change !== null);
};

/** useradd would rather fail than make a new user's own group twice. */
const withOwnGroup = (asked: User, groups: readonly string[]): User =>
  asked.primaryGroup === undefined && !asked.noUserGroup && groups.includes(asked.name)
    ? { ...asked, primaryGroup: asked.name }
    : asked;

type Change = Omit<ChangeAccount, 'kind' | 'stage' | 'needs' | 'gives'>;

const inOrder = (change: Change, i: number): ChangeAccount => ({
  kind: 'change-account',
  stage: 'passwd',
  needs: ['root', ...(i === 0 ? [] : [`account:${i - 1}`])],
  gives: ['accounts', `account:${i}`],
  ...change,
});

const find = <T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined =>
  all.find((one) => one.name === name);

const option = (flag: string, value: string | number | undefined): readonly string[] =>
  value === undefined ? [] : [flag, String(value)];

const differs = <T>(asked: T | undefined, found: T): boolean => asked !== undefined && asked !== found;

/** null, the group is as asked. */
export const decideGroup = (asked: Group, found: GroupFact | undefined, because: Pointer): Change | null => {
  const { name, gid, system } = asked;
  const change = { account: 'group', name, because, passwordHash: null, home: null } as const;
  if (!asked.shouldExist) return (found && { ...change, change: 'remove', argv: ['groupdel', name] }) || null;
  const passwordHash = asked.passwordHash ?? null;
  if (found === undefined) {
    const argv = ['groupadd', ...option('--gid', gid), ...(system ? ['--system'] : []), name];
    return { ...change, change: 'add', argv, passwordHash };
  }
  const newPassword = passwordHash !== null && digestText(passwordHash) !== found.passwordDigest;
  if (!differs(gid, found.gid) && !newPassword) return null;
  const argv = differs(gid, found.gid) ? ['groupmod', ...option('--gid', gid), name] : [];
  return { ...change, change: 'modify', argv, passwordHash: newPassword ? passwordHash : null };
};

type Known = { readonly facts: Facts; readonly found: UserFact | undefined };

/** null, the user is as asked. */
export const decideUser = (asked: User, { facts, found }: Known, because: Pointer): Change | null => {
  const { name } = asked;
  const change = { account: 'user', name, because, passwordHash: null, home: null } as const;
  if (!asked.shouldExist) return (found && { ...change, change: 'remove', argv: ['userdel', name] }) || null;
  // Empty, anyone could log in; Ignition takes it for none too.
  const passwordHash = asked.passwordHash === '' ? '*' : (asked.passwordHash ?? null);
  if (found !== undefined)
    return changeUser({ ...change, change: 'modify' }, { asked, found, passwordHash, facts });
  const home = asked.noCreateHome ? null : homeOf(asked);
  const argv = ['useradd', ...newUserOptions(asked), name];
  return { ...change, change: 'add', argv, passwordHash, home };
};

type Comparing = {
  readonly asked: User;
  readonly found: UserFact;
  readonly passwordHash: string | null;
  readonly facts: Facts;
};

const changeUser = (
  change: Omit<Change, 'argv'>,
  { asked, found, passwordHash, facts }: Comparing,
): Change | null => {
  const options = changedOptions(asked, found, facts);
  const changes = {
    argv: options.length === 0 ? [] : ['usermod', ...options, asked.name],
    passwordHash: passwordHash === null || isPassword(passwordHash, found) ? null : passwordHash,
    home: isHomeUnfinished(asked, facts) ? homeOf(asked) : null,
  };
  const isAsAsked = changes.argv.length === 0 && changes.passwordHash === null && changes.home === null;
  return isAsAsked ? null : { ...change, ...changes };
};

const isPassword = (hash: string, { passwordDigest }: UserFact): boolean =>
  digestText(hash) === passwordDigest;

/** true, the power went after the user was added and before his home was. */
const isHomeUnfinished = (asked: User, { paths }: Facts): boolean => {
  const home = paths[homeOf(asked)];
  return !asked.noCreateHome && home?.kind === 'directory' && home.unfinished;
};

/**
 * `*` is no password that anything hashes to; unlike a locked account it may log in by key. The home is ours to make: what useradd
 * has copied when the power goes would be taken for the user's own at the next boot.
 */
const newUserOptions = (asked: User): readonly string[] => [
  '--password',
  '*',
  ...option('--uid', asked.uid),
  ...option('--comment', asked.gecos),
  ...option('--home-dir', asked.homeDir),
  '--no-create-home',
  ...option('--gid', asked.primaryGroup),
  ...option('--groups', asked.groups.length > 0 ? asked.groups.join(',') : undefined),
  ...(asked.noUserGroup ? ['--no-user-group'] : []),
  ...(asked.noLogInit ? ['--no-log-init'] : []),
  ...(asked.system ? ['--system'] : []),
  ...option('--shell', asked.shell),
];

const changedOptions = (asked: User, found: UserFact, { accounts }: Facts): readonly string[] => {
  const primary = accounts.groups.find(({ gid }) => gid === found.gid)?.name ?? String(found.gid);
  const missing = asked.groups.filter((name) => !find(accounts.groups, name)?.members.includes(asked.name));
  return [
    ...(differs(asked.uid, found.uid) ? option('--uid', asked.uid) : []),
    ...(differs(asked.gecos, found.gecos) ? option('--comment', asked.gecos) : []),
    ...(differs(asked.homeDir, found.homeDir) ? option('--home', asked.homeDir) : []),
    ...(differs(asked.primaryGroup, primary) ? option('--gid', asked.primaryGroup) : []),
    ...(missing.length > 0 ? ['--append', '--groups', missing.join(',')] : []),
    ...(differs(asked.shell, found.shell) ? option('--shell', asked.shell) : []),
  ];
};
