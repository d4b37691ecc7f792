import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

export const changeAccount = async (
  step: StepOf<'change-account'>,
  { host, root }: Context,
): Promise<void> => {
  const [program, ...args] = step.argv;
  if (program !== undefined) await host.run([program, ...args], { chroot: root });
  if (step.passwordHash === null) return;
  const chpasswd = step.account === 'user' ? 'chpasswd' : 'chgpasswd';
  await host.run([chpasswd, '--encrypted'], { chroot: root, input: `${step.name}:${step.passwordHash}\n` });
};
