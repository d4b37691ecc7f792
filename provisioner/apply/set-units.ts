import { resolveInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import { runOnRoot } from '../host/on-root.ts';
import { unitPath } from '../stages/units.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

/** By the node's own systemctl, which knows [Install] sections, aliases and templates. */
export const setUnits = async (step: StepOf<'set-units'>, { host, root }: Context): Promise<void> => {
  // `systemctl unmask` sees no mask in a root without /dev/null, and does nothing.
  for (const name of step.unmask)
    await host.remove(below(root, await resolveInRoot(host, root, unitPath(name))));
  if (step.disable.length > 0) await systemctl('disable', step.disable);
  if (step.enable.length > 0) await systemctl('enable', step.enable);

  async function systemctl(verb: string, names: readonly string[]): Promise<void> {
    await runOnRoot(host, root, { argv: ['systemctl', verb, ...names], inside: ['--root=/'] });
  }
};
