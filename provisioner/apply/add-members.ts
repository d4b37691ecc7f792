import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

/** The array goes on meanwhile; what is missing on them is copied in the background, over reboots. */
export const addMembers = async (
  { path, devices }: StepOf<'add-members'>,
  { host }: Context,
): Promise<void> => {
  await host.run(['mdadm', '--manage', path, '--add', ...devices]);
  for (const device of devices) await host.sync(device);
};
