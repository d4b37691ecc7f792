import type { Host } from '../host/host.ts';
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
  // 1: the step of another of its disks has stopped it.
  for (const array of step.stops) await host.run(['mdadm', '--stop', array], { accept: [0, 1] });
  await host.zero(step.device, step.zero);
  await (step.script === null
    ? host.run(['wipefs', '--all', '--quiet', step.device])
    : host.run([...sfdisk, step.device], { input: step.script }));
  await host.sync(step.device);
  await tellKernel(step, host);
  await settle(host, step.devices);
  if (step.wipes) wiped.add(step.device);
};

/**
 * Of each partition that changes by itself: those in use stay as they are. `partx --update` of a whole disk knows no numbers above the
 * count of its partitions (util-linux 2.41), so that it misses what comes and goes behind a gap.
 */
const tellKernel = async (
  { device, changes, wipes }: StepOf<'partition-disk'>,
  host: Host,
): Promise<void> => {
  // 1: the kernel knew it already, from udev or from an attempt before.
  const accept = [0, 1];
  if (wipes) await host.run(['partx', '--delete', device], { accept });
  for (const [change, flag] of told)
    for (const { number } of changes.filter((one) => one.change === change))
      await host.run(['partx', flag, '--nr', String(number), device], { accept });
};

/** What goes makes room first. */
const told = [
  ['delete', '--delete'],
  ['resize', '--update'],
  ['create', '--add'],
] as const;

// The lock keeps udev from rereading the table under our hands.
export const sfdisk = [
  ...(['sfdisk', '--quiet', '--lock=yes', '--no-reread', '--no-tell-kernel'] as const),
  ...(['--wipe', 'never', '--wipe-partitions', 'never'] as const),
] as const;
