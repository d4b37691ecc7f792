import { runOnRoot } from '../host/on-root.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

/** By the node's own systemctl, which knows [Install] sections, aliases and templates. */
export const setUnits = async (step: StepOf<'set-units'>, { host, root }: Context): Promise<void> => {
  if (step.disable.length > 0) await systemctl('disable', step.disable);
  if (step.enable.length > 0) await systemctl('enable', step.enable);

  async function systemctl(verb: string, names: readonly string[]): Promise<void> {
    await runOnRoot(host, root, { argv: ['systemctl', '--no-warn', verb, ...names], inside: ['--root=/'] });
  }
};
