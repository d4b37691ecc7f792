import { runOnRoot } from '../host/on-root.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

export const changeAccount = async (
  step: StepOf<'change-account'>,
  { host, root }: Context,
): Promise<void> => {
  const [program, ...args] = step.argv;
  if (program !== undefined) await runOnRoot(host, root, { argv: [program, ...args] });
  if (step.passwordHash === null) return;
  const chpasswd = step.account === 'user' ? 'chpasswd' : 'chgpasswd';
  const input = `${step.name}:${step.passwordHash}\n`;
  await runOnRoot(host, root, { argv: [chpasswd, '--encrypted'], input });
};
