import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Refusal } from '../plan.ts';
import type { Owner } from '../steps.ts';
import type { TreeStep } from './leaf.ts';

/** Owners by names that neither the node nor the config has: better said before disks are changed than afterwards. */
export const refuseUnknownOwners = (step: TreeStep, config: Config, facts: Facts): readonly Refusal[] => {
  // Of a machine that is assumed nobody knows the accounts.
  if (facts.accounts.users.length === 0) return [];
  return [
    ...unknown(step, { kind: 'user', owner: step.user, names: usersOf(config, facts) }),
    ...unknown(step, { kind: 'group', owner: step.group, names: groupsOf(config, facts) }),
  ];
};

type Asked = {
  readonly kind: 'user' | 'group';
  readonly owner: Owner | null;
  readonly names: ReadonlySet<string>;
};

const unknown = ({ path, because }: TreeStep, { kind, owner, names }: Asked): readonly Refusal[] => {
  if (owner === null || !('name' in owner) || names.has(owner.name)) return [];
  const message = `Cannot give "${path}" to the ${kind} "${owner.name}": neither the node nor the config has such a ${kind} (add it to passwd)`;
  return [{ code: 'owner-not-found', because, message }];
};

const usersOf = ({ passwd }: Config, { accounts }: Facts): ReadonlySet<string> =>
  namesOf(accounts.users, passwd.users);

/** A new user brings a group of his own name. */
const groupsOf = ({ passwd }: Config, { accounts }: Facts): ReadonlySet<string> => {
  const own = passwd.users.filter(
    ({ shouldExist, noUserGroup, primaryGroup }) => shouldExist && !noUserGroup && primaryGroup === undefined,
  );
  return new Set([...own.map(({ name }) => name), ...namesOf(accounts.groups, passwd.groups)]);
};

type Account = { readonly name: string; readonly shouldExist?: boolean };

const namesOf = (found: readonly Account[], asked: readonly Account[]): ReadonlySet<string> => {
  const names = new Set(found.map(({ name }) => name));
  for (const { name, shouldExist = true } of asked)
    if (shouldExist) names.add(name);
    else names.delete(name);
  return names;
};
