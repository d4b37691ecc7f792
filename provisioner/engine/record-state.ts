import { espOf, withEsp } from '../boot/esp.ts';
import { utf8 } from '../bytes.ts';
import type { Facts } from '../facts/facts.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { stateLabel } from '../stages/state.ts';

/**
 * Notes on the boot disk which partition holds the state, so that the initramfs of a later boot knows a machine whose state disk is
 * late or lost from a new one.
 */
export const recordState = async (host: Host, facts: Facts): Promise<void> => {
  const partitions = facts.disks.flatMap(({ table }) => (table.kind === 'gpt' ? table.partitions : []));
  const esp = espOf(facts);
  const mounted = facts.mounts['/var']?.device;
  const state = partitions.find(({ label, path }) => label === stateLabel && path === mounted);
  if (esp === null || state === undefined) return;
  await writeRecord(host, esp, `${state.guid.toLowerCase()}\n`);
};

const writeRecord = (host: Host, device: string, text: string): Promise<void> =>
  withEsp(host, { device, options: 'rw' }, async (folder) => {
    if ((await readText(host, `${folder}/glowplug/state`)) === text) return;
    await host.makeDirectory(`${folder}/glowplug`, 0o755);
    await host.write(`${folder}/glowplug/state`, [{ bytes: utf8(text) }]);
    await host.sync(`${folder}/glowplug/state`);
    await host.run(['sync', '-f', folder]);
  });
