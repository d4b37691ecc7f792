import type { Accounts } from '../facts/facts.ts';
import type { Owner } from '../steps.ts';

/** Numeric ids by the node's own accounts; undefined, it has no such account. */
export const userId = (owner: Owner, { users }: Accounts): number | undefined => {
  if ('id' in owner) return owner.id;
  return 'name' in owner ? users.find(({ name }) => name === owner.name)?.uid : undefined;
};

export const groupId = (owner: Owner, { users, groups }: Accounts): number | undefined => {
  if ('id' in owner) return owner.id;
  if ('name' in owner) return groups.find(({ name }) => name === owner.name)?.gid;
  return users.find(({ name }) => name === owner.primaryGroupOf)?.gid;
};
