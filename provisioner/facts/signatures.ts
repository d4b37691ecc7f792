import type { Host } from '../host/host.ts';
import { fieldsOf } from './arrays.ts';
import type { Signature } from './facts.ts';

/** What each device holds, by `blkid --probe`, which looks at the bytes and not at a cache. */
export const readSignatures = async (
  host: Host,
  devices: readonly string[],
): Promise<Readonly<Record<string, Signature>>> => {
  const found = await Promise.all(
    devices.map(async (device) => [device, await readSignature(host, device)] as const),
  );
  return Object.fromEntries(found.flatMap(([device, signature]) => (signature ? [[device, signature]] : [])));
};

/** undefined, the device is blank. */
const readSignature = async (host: Host, device: string): Promise<Signature | undefined> => {
  const argv = ['blkid', '--probe', '--output', 'export', device] as const;
  // 2: nothing found; 8: more than one thing found, which is surely not blank.
  const { stdout, exitCode } = await host.run(argv, { accept: [0, 2, 8] });
  if (exitCode === 8) return { format: 'ambiguous', label: '', uuid: '', bytes: 0 };
  return exitCode === 2 ? undefined : parseSignature(stdout);
};

export const parseSignature = (text: string): Signature | undefined => {
  const fields = fieldsOf(text);
  const format = fields.get('TYPE') ?? fields.get('PTTYPE');
  if (format === undefined) return undefined;
  const blocks = Number(fields.get('FSLASTBLOCK') ?? 0);
  return {
    format,
    label: unescape(fields.get('LABEL') ?? ''),
    uuid: fields.get('UUID') ?? '',
    bytes: blocks * Number(fields.get('FSBLOCKSIZE') ?? 0),
  };
};

const unescape = (value: string): string => value.replace(/\\(.)/g, '$1');
