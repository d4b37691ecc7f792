import { runOnRoot } from '../host/on-root.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

/** Exit code of userdel and groupdel for a name that is not there: userdel takes the user's own group along. */
const isGone = 6;

export const changeAccount = async (
  step: StepOf<'change-account'>,
  { host, root }: Context,
): Promise<void> => {
  const [program, ...args] = step.argv;
  const accept = step.change === 'remove' ? [0, isGone] : [0];
  if (program !== undefined) await runOnRoot(host, root, { argv: [program, ...args], accept });
  if (step.passwordHash === null) return;
  const chpasswd = step.account === 'user' ? 'chpasswd' : 'chgpasswd';
  const input = `${step.name}:${step.passwordHash}\n`;
  await runOnRoot(host, root, { argv: [chpasswd, '--encrypted'], input });
};
