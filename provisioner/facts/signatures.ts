import type { Host } from '../host/host.ts';
import { madeFormats } from '../steps.ts';
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
  const { stdout, exitCode } = await probe(host, device);
  if (exitCode !== 8) return exitCode === 2 ? undefined : parseSignature(stdout);
  const ours = await probe(host, device, ['--match-types', madeFormats.join(',')]);
  const among = ours.exitCode === 0 ? parseSignature(ours.stdout) : undefined;
  return { format: 'ambiguous', label: '', uuid: '', bytes: 0, ...(among && { among }) };
};

/** 2: nothing found; 8: more than one thing found, which is surely not blank. */
const probe = (host: Host, device: string, filter: readonly string[] = []) =>
  host.run(['blkid', '--probe', '--output', 'export', ...filter, device], { accept: [0, 2, 8] });

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
