import { withEsp } from '../boot/esp.ts';
import { unfinishedLabel } from '../stages/unfinished.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { sfdisk } from './partition-disk.ts';

const copyTimeoutMs = 1_800_000;

/** A copy that is cut short has another GUID than the root, so that no boot takes it. */
export const copyPartition = async (step: StepOf<'copy-partition'>, { host }: Context): Promise<void> => {
  const { from, to, disk, number, guid } = step;
  const options = ['bs=4M', 'conv=fsync', 'status=none'] as const;
  await host.run(['dd', `if=${from}`, `of=${to}`, ...options], { timeoutMs: copyTimeoutMs });
  await host.sync(to);
  await host.run([...sfdisk, '--part-uuid', disk, String(number), guid]);
  await host.sync(disk);
};

export const copyEsp = async ({ from, to }: StepOf<'copy-esp'>, { host }: Context): Promise<void> => {
  await host.run(['wipefs', '--all', '--quiet', to]);
  await host.run(['mkfs.vfat', '-n', unfinishedLabel, to]);
  await withEsp(host, { device: from, options: 'ro' }, (source) =>
    withEsp(host, { device: to, options: 'rw' }, async (target) => {
      await host.run(['cp', '--recursive', '--preserve=timestamps', `${source}/.`, target]);
    }),
  );
  await host.sync(to);
  await host.run(['fatlabel', to, 'ESP']);
  await host.sync(to);
};
