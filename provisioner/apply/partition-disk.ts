import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { settle } from './settle.ts';

/**
 * One call writes the whole table, the copy at the end of the disk first, so that a cut leaves the old or the new one. The edges of
 * new partitions are blank before anything can find them.
 */
export const partitionDisk = async (
  step: StepOf<'partition-disk'>,
  { host, wiped }: Context,
): Promise<void> => {
  await host.zero(step.device, step.zero);
  await host.run([...sfdisk, step.device], { input: step.script });
  await host.sync(step.device);
  // It tells the kernel of what differs and leaves partitions in use alone; rereading the whole table would fail then.
  await host.run(['partx', '--update', step.device]);
  await settle(host, step.devices);
  if (step.wipes) wiped.add(step.device);
};

// The lock keeps udev from rereading the table under our hands.
const sfdisk = [
  ...(['sfdisk', '--quiet', '--lock=yes', '--no-reread', '--no-tell-kernel'] as const),
  ...(['--wipe', 'never', '--wipe-partitions', 'never'] as const),
] as const;
