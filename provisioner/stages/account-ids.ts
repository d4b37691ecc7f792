import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { pointer, type Refusal } from '../plan.ts';

/** Ids that accounts of the node have which stay and are not the ones asked for. */
export const refuseTakenIds = ({ passwd }: Config, { accounts }: Facts): readonly Refusal[] => [
  ...takenIds(
    passwd.users.map((user) => ({ ...user, id: user.uid })),
    accounts.users.map(({ name, uid }) => ({ name, id: uid })),
  ).map((taken) => refuse('user', taken)),
  ...takenIds(
    passwd.groups.map((group) => ({ ...group, id: group.gid })),
    accounts.groups.map(({ name, gid }) => ({ name, id: gid })),
  ).map((taken) => refuse('group', taken)),
];

type Found = { readonly name: string; readonly id: number };
type Asked = { readonly name: string; readonly id: number | undefined; readonly shouldExist: boolean };
type Taken = { readonly name: string; readonly by: Found; readonly index: number };

const takenIds = (asked: readonly Asked[], found: readonly Found[]): readonly Taken[] => {
  const going = asked.flatMap(({ name, shouldExist }) => (shouldExist ? [] : [name]));
  return asked.flatMap(({ name, id, shouldExist }, index) => {
    const by = found.find((one) => one.id === id && one.name !== name && !going.includes(one.name));
    return by === undefined || !shouldExist ? [] : [{ name, by, index }];
  });
};

const refuse = (kind: 'user' | 'group', { name, by, index }: Taken): Refusal => ({
  code: 'id-taken',
  because: pointer('passwd', `${kind}s`, index, kind === 'user' ? 'uid' : 'gid'),
  message: `Cannot give the ${kind} "${name}" the id ${by.id}: "${by.name}" of the image has it (choose another, or declare "${by.name}" absent)`,
});
