import { runOnRoot } from '../host/on-root.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { beginFilling, fillFolder } from './seed-folder.ts';
import { ownerIds } from './tree.ts';

/** Exit code of userdel and groupdel for a name that is not there: userdel takes the user's own group along. */
const isGone = 6;

/** A new user's home is marked before he is there: if the power goes then, the next boot knows that he has none yet. */
export const changeAccount = async (step: StepOf<'change-account'>, context: Context): Promise<void> => {
  const { host, root } = context;
  const [program, ...args] = step.argv;
  const accept = step.change === 'remove' ? [0, isGone] : [0];
  const isHomeOurs = step.home !== null && (await beginFilling(context, step.home));
  if (program !== undefined) await runOnRoot(host, root, { argv: [program, ...args], accept });
  if (step.home !== null && isHomeOurs) await fillHome(context, { user: step.name, path: step.home });
  if (step.passwordHash === null) return;
  const chpasswd = step.account === 'user' ? 'chpasswd' : 'chgpasswd';
  const input = `${step.name}:${step.passwordHash}\n`;
  await runOnRoot(host, root, { argv: [chpasswd, '--encrypted'], input });
};

type Home = { readonly user: string; readonly path: string };

const fillHome = async (context: Context, { user, path }: Home): Promise<void> => {
  const owned = { path, user: { name: user }, group: { primaryGroupOf: user } };
  const owner = await ownerIds(context, owned, { uid: 0, gid: 0 });
  await fillFolder(context, { from: '/etc/skel', to: path, owner, mode: 0o700 });
};
