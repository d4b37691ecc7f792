import type { OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { file } from './file.ts';
import type { Arguments, ConfigBytes, Platform } from './platform.ts';
import { qemu } from './qemu.ts';
import { findBases, platformNamed, system } from './system.ts';
import { url } from './url.ts';

/** Every source of a config, in the order they are asked: Ignition’s order, with our own file beside its. */
export const platforms: readonly Platform[] = [url, system, file, qemu];

export const parseArguments = (line: string): Arguments =>
  new Map(
    line
      .trim()
      .split(/\s+/)
      .map((word): readonly [string, string] => {
        const equals = word.indexOf('=');
        return equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
      }),
  );

/** What a machine was given. */
export type Found = ConfigBytes & {
  readonly platform: string;
  /** Configs of the image that are merged below. */
  readonly bases: readonly ConfigBytes[];
};

/** The first source that has a config, and the image’s own fragments. With those alone, they are the config. */
export const findConfig = async (
  host: Host,
  kernelArguments: string,
  onRetry: OnRetry,
): Promise<Found | null> => {
  const args = parseArguments(kernelArguments);
  const bases = await findBases(host, platformNamed(args));
  for (const platform of platforms) {
    const found = await platform.read(host, args, onRetry);
    if (found !== null) return { platform: platform.name, ...found, bases };
  }
  const last = bases.at(-1);
  return last === undefined ? null : { platform: 'base', ...last, bases: bases.slice(0, -1) };
};
