import { memberFormat } from '../facts/arrays.ts';
import type { Facts, Member, Stacked } from '../facts/facts.ts';
import type { AskedArray } from './arrays.ts';
import { type Device, useOf } from './device.ts';
import { describeUse } from './partition.ts';
import type { Ground } from './stacked.ts';

/** What becomes of an array. docs/disks.md has this as a table. */
export type ArrayDecision =
  | { readonly action: 'make' }
  | { readonly action: 'keep'; readonly running: Stacked; readonly blank: readonly Device[] }
  | Refused;

type Refused = { readonly action: 'refuse'; readonly code: string; readonly reason: string };

/** The name of an array whose making is not complete. */
export const unfinishedName = (name: string): string => `${name}.new`;

export const decideArray = (asked: AskedArray, { on, facts }: Ground): ArrayDecision => {
  const foreign = on.flatMap((device) => refuseDevice(asked, device, facts));
  if (foreign[0] !== undefined) return foreign[0];
  const running = facts.stacked.find(({ path }) => path === asked.path);
  const members = on.flatMap(({ path, signature }) => (signature && facts.members[path]) || []);
  if (isUnfinished(asked.name, members) || (members.length === 0 && running === undefined))
    return { action: 'make' };
  if (running === undefined) return notRunning(asked, members);
  const elsewhere = running.on.filter((path) => !on.some((device) => device.path === path));
  if (members.length === 0 || elsewhere.length > 0) return otherMembers(running, on);
  const different = differences(asked, members);
  if (different !== null) return refuse('array-differs', different);
  return { action: 'keep', running, blank: on.filter(({ signature }) => signature === null) };
};

/** Cut between the two, some of its devices have the one name and some the other. */
const isUnfinished = (name: string, members: readonly Member[]): boolean => {
  const unfinished = members.filter(({ array }) => array === unfinishedName(name));
  return (
    unfinished.length > 0 &&
    members.every(({ array, uuid }) => array !== name || unfinished[0]?.uuid === uuid)
  );
};

const refuse = (code: string, reason: string): Refused => ({ action: 'refuse', code, reason });

/** Why a device cannot be its member. */
const refuseDevice = (asked: AskedArray, device: Device, facts: Facts): readonly Refused[] => {
  const { path, signature } = device;
  const member = signature === null ? undefined : facts.members[path];
  const isOurs = member !== undefined && [asked.name, unfinishedName(asked.name)].includes(member.array);
  if (member !== undefined && !isOurs) {
    const of = member.array === '' ? member.uuid : member.array;
    return [refuse('array-of-another', `"${path}" is a member of the array "${of}" (${howToWipe})`)];
  }
  if (signature !== null && signature.format !== memberFormat)
    return [refuse('device-holds-data', `"${path}" holds "${signature.format}" (${howToWipe})`)];
  const use = isOurs ? undefined : useOf(device, facts);
  return use === undefined ? [] : [refuse('device-in-use', describeUse(use))];
};

const howToWipe = 'to lose that, set "wipePartitionEntry" of its partition, or "wipeTable" of its disk';

const notRunning = (asked: AskedArray, members: readonly Member[]): Refused =>
  refuse(
    'array-not-running',
    `it is there, but does not run with ${members.length} of ${asked.on.length} devices (attach the others, or wipe these)`,
  );

const otherMembers = ({ on: has }: Stacked, on: readonly Device[]): Refused => {
  const quote = (paths: readonly string[]) => paths.map((path) => `"${path}"`).join(', ');
  const wanted = quote(on.map(({ path }) => path));
  return refuse('array-differs', `it is there and made of ${quote(has)} instead of ${wanted}`);
};

const differences = (asked: AskedArray, members: readonly Member[]): string | null => {
  const active = asked.on.length - (asked.spares ?? 0);
  const uuids = new Set(members.map(({ uuid }) => uuid));
  if (uuids.size > 1)
    return 'its devices are members of two arrays of that name (detach those that are not this node’s)';
  const [found] = members;
  if (found === undefined) return null;
  const texts = [
    ...(found.level === asked.level ? [] : [`its level is "${found.level}" instead of "${asked.level}"`]),
    ...(found.active === active ? [] : [`it has ${found.active} active devices instead of ${active}`]),
  ];
  return texts.length === 0 ? null : `it differs: ${texts.join(', ')}`;
};
