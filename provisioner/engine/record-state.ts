import type { Config } from '../../schema/index.ts';
import { withEsp } from '../boot/esp.ts';
import { utf8 } from '../bytes.ts';
import type { Facts } from '../facts/facts.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { espLabel, mirrorDisks } from '../stages/boot-partitions.ts';
import { isNamed, stateLabel } from '../stages/state.ts';

/**
 * Notes on the ESP which device holds the state, so that the initramfs of a later boot knows a machine whose state disk is late or
 * lost from a new one.
 */
export const recordState = async (host: Host, config: Config, facts: Facts): Promise<void> => {
  const boot = [facts.bootDisk, ...mirrorDisks(config, facts).map(({ path }) => path)];
  const esps = partitionsOf(facts).filter(({ label, disk }) => label === espLabel && boot.includes(disk));
  const mounted = facts.mounts['/var']?.device;
  const record = mounted === undefined ? null : recordOf(mounted, facts);
  if (record === null) return;
  for (const { path } of esps) await writeRecord(host, path, `${record}\n`);
};

const partitionsOf = ({ disks }: Facts) =>
  disks.flatMap(({ path, table }) =>
    table.kind === 'gpt' ? table.partitions.map((one) => ({ ...one, disk: path })) : [],
  );

/** The partition or the array that the initramfs looks for; encrypted volumes on it are opened on the way. */
const recordOf = (device: string, facts: Facts): string | null => {
  const stacked = facts.stacked.find((one) => isNamed(one, device));
  if (stacked?.kind === 'array') return stacked.path;
  const [below] = stacked?.on ?? [];
  if (below !== undefined) return recordOf(below, facts);
  const partition = partitionsOf(facts).find(({ label, path }) => label === stateLabel && path === device);
  return partition?.guid.toLowerCase() ?? null;
};

const writeRecord = (host: Host, device: string, text: string): Promise<void> =>
  withEsp(host, { device, options: 'rw' }, async (folder) => {
    if ((await readText(host, `${folder}/glowplug/state`)) === text) return;
    await host.makeDirectory(`${folder}/glowplug`, 0o755);
    await host.write(`${folder}/glowplug/state`, [{ bytes: utf8(text) }]);
    await host.sync(`${folder}/glowplug/state`);
    await host.run(['sync', '-f', folder]);
  });
