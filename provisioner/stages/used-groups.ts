import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { pointer, type Refusal } from '../plan.ts';

/** Groups that should go and are the primary one of somebody who stays or comes: groupdel would not take them. */
export const refuseUsedGroups = ({ passwd }: Config, facts: Facts): readonly Refusal[] =>
  passwd.groups.flatMap(({ name, shouldExist }, i) => {
    const user = shouldExist ? undefined : primaryOf(name, passwd.users, facts);
    if (user === undefined) return [];
    const message = `Cannot remove the group "${name}": it is the primary group of "${user}" (give that user another primaryGroup, or declare it absent)`;
    return [{ code: 'group-in-use', because: pointer('passwd', 'groups', i, 'shouldExist'), message }];
  });

type Users = Config['passwd']['users'];

const primaryOf = (group: string, asked: Users, { accounts }: Facts): string | undefined => {
  const gid = accounts.groups.find(({ name }) => name === group)?.gid;
  const found = accounts.users.find((user) => user.gid === gid && stays(user.name, group, asked));
  if (gid !== undefined && found !== undefined) return found.name;
  const isNew = (name: string) => !accounts.users.some((user) => user.name === name);
  return asked.find((user) => makesOwnGroup(user) && user.name === group && isNew(group))?.name;
};

const stays = (user: string, group: string, asked: Users): boolean => {
  const own = asked.find(({ name }) => name === user);
  return own === undefined || (own.shouldExist && (own.primaryGroup ?? group) === group);
};

const makesOwnGroup = ({ shouldExist, primaryGroup, noUserGroup }: Users[number]): boolean =>
  shouldExist && primaryGroup === undefined && !noUserGroup;
