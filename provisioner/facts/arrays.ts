import type { Host } from '../host/host.ts';
import type { Member, Signature } from './facts.ts';

/** The name of an array that stays from boot to boot, whatever number the kernel gave it. */
export const arrayPath = async (host: Host, kernelPath: string): Promise<string> => {
  // 1: nothing is known of it, as of one that is not running.
  const { stdout } = await host.run(['mdadm', '--detail', '--export', kernelPath], { accept: [0, 1] });
  const name = nameOf(fieldsOf(stdout).get('MD_NAME') ?? '');
  return name === '' ? kernelPath : `/dev/md/${name}`;
};

/** What blkid calls a member of an array. */
export const memberFormat = 'linux_raid_member';

export const readMembers = async (
  host: Host,
  signatures: Readonly<Record<string, Signature>>,
): Promise<Readonly<Record<string, Member>>> => {
  const devices = Object.keys(signatures).filter((device) => signatures[device]?.format === memberFormat);
  const found = await Promise.all(
    devices.map(async (device) => [device, await readMember(host, device)] as const),
  );
  return Object.fromEntries(found);
};

const readMember = async (host: Host, device: string): Promise<Member> => {
  const { stdout } = await host.run(['mdadm', '--examine', '--export', device], { accept: [0, 1] });
  return parseMember(stdout);
};

/** Output of `mdadm --examine --export`. */
export const parseMember = (text: string): Member => {
  const fields = fieldsOf(text);
  return {
    array: nameOf(fields.get('MD_NAME') ?? ''),
    uuid: fields.get('MD_UUID') ?? '',
    level: fields.get('MD_LEVEL') ?? '',
    active: Number(fields.get('MD_DEVICES') ?? 0),
  };
};

/** mdadm puts the host's name before the array's. */
const nameOf = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** `KEY=value` lines. */
export const fieldsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').map((line) => {
      const equals = line.indexOf('=');
      return [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );
