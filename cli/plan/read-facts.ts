import type { Facts } from '../../provisioner/facts/facts.ts';
import { isList, isObject } from '../../schema/json.ts';
import { UsageError } from '../command.ts';

/** More than any machine has to say of itself. */
export const factsLimitBytes = 64 * 2 ** 20;

/** The facts of a machine, as `glowplug-node facts` prints them. */
export const readFacts = (bytes: Uint8Array, path: string): Facts => {
  const json = parse(bytes, path);
  if (isFacts(json)) return json;
  const version = isObject(json) ? json['version'] : undefined;
  throw new UsageError(
    `"${path}" does not hold the facts of a machine`,
    typeof version === 'number' && version !== 1
      ? `They are of version ${version}, and this glowplug reads version 1: use the one that came with the image`
      : 'On the machine, run: glowplug-node facts > facts.json',
  );
};

const parse = (bytes: Uint8Array, path: string): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(`"${path}" is not JSON`, 'On the machine, run: glowplug-node facts > facts.json');
  }
};

const isFacts = (value: unknown): value is Facts =>
  isObject(value) &&
  value['version'] === 1 &&
  typeof value['root'] === 'string' &&
  isList(value['disks']) &&
  value['disks'].every(isDisk) &&
  isList(value['stacked']) &&
  isList(value['uses']) &&
  isList(value['intents']) &&
  ['members', 'signatures', 'mounts', 'paths', 'accounts', 'units', 'run', 'machine'].every((key) =>
    isObject(value[key]),
  );

const isDisk = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['path'] === 'string' &&
  typeof value['sectors'] === 'number' &&
  typeof value['sectorBytes'] === 'number' &&
  isList(value['links']) &&
  isObject(value['table']);
