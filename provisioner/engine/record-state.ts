import { utf8 } from '../bytes.ts';
import type { Facts } from '../facts/facts.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { stateLabel } from '../stages/state.ts';

const espLabel = 'glowplug-esp';

/**
 * Notes on the boot disk which partition holds the state, so that the initramfs of a later boot knows a machine whose state disk is
 * late or lost from a new one.
 */
export const recordState = async (host: Host, facts: Facts): Promise<void> => {
  const partitions = facts.disks.flatMap(({ path, table }) =>
    table.kind === 'gpt' ? table.partitions.map((one) => ({ ...one, disk: path })) : [],
  );
  const esp = partitions.find(({ label, disk }) => label === espLabel && disk === facts.bootDisk);
  const mounted = facts.mounts['/var']?.device;
  const state = partitions.find(({ label, path }) => label === stateLabel && path === mounted);
  if (esp === undefined || state === undefined) return;
  await writeRecord(host, esp.path, `${state.guid.toLowerCase()}\n`);
};

const writeRecord = async (host: Host, esp: string, text: string): Promise<void> => {
  const folder = `/run/glowplug/esp-${host.randomHex(4)}`;
  await host.run(['mkdir', '-p', folder]);
  await host.run(['mount', '-t', 'vfat', esp, folder]);
  try {
    if ((await readText(host, `${folder}/glowplug/state`)) === text) return;
    await host.makeDirectory(`${folder}/glowplug`, 0o755);
    await host.write(`${folder}/glowplug/state`, [{ bytes: utf8(text) }]);
    await host.sync(`${folder}/glowplug/state`);
    await host.run(['sync', '-f', folder]);
  } finally {
    await host.run(['umount', folder]);
  }
};
