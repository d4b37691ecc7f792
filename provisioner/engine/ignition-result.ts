import { makeFolders } from '../apply/tree.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { writeDurably } from './marker.ts';

/** What Ignition leaves of itself, so that programs that look for it find it; an earlier one is kept inside. */
export const recordResult = async (host: Host, root: string): Promise<void> => {
  const path = `${await makeFolders({ host, root }, '/etc')}/.ignition-result.json`;
  const before = await readText(host, path);
  const previous: unknown = before === '' ? undefined : JSON.parse(before);
  const result = {
    provisioningBootID: (await readText(host, '/proc/sys/kernel/random/boot_id')).trim(),
    provisioningDate: new Date(host.nowMs()).toISOString().replace(/\.\d+/, ''),
    userConfigProvided: true,
    ...(previous === undefined ? {} : { previousReport: previous }),
  };
  await writeDurably(host, path, { text: `${JSON.stringify(result, null, 2)}\n`, mode: 0o600 });
};
