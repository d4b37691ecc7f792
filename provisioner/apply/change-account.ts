import { runOnRoot } from '../host/on-root.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { makeHome } from './make-home.ts';

/** Exit code of userdel and groupdel for a name that is not there: userdel takes the user's own group along. */
const isGone = 6;

export const changeAccount = async (step: StepOf<'change-account'>, context: Context): Promise<void> => {
  const { host, root } = context;
  const [program, ...args] = step.argv;
  const accept = step.change === 'remove' ? [0, isGone] : [0];
  if (program !== undefined) await runOnRoot(host, root, { argv: [program, ...args], accept });
  if (step.home !== null) await makeHome(context, { user: step.name, path: step.home });
  if (step.passwordHash === null) return;
  const chpasswd = step.account === 'user' ? 'chpasswd' : 'chgpasswd';
  const input = `${step.name}:${step.passwordHash}\n`;
  await runOnRoot(host, root, { argv: [chpasswd, '--encrypted'], input });
};
