import type { Retry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { file } from './file.ts';
import type { Platform } from './platform.ts';
import { qemu } from './qemu.ts';
import { url } from './url.ts';

/** Every source of a config, in the order they are asked. */
export const platforms: readonly Platform[] = [url, file, qemu];

export type Arguments = ReadonlyMap<string, string>;

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

/** The first source that has a config. */
export const findConfig = async (
  host: Host,
  kernelArguments: string,
  onRetry: (retry: Retry) => void = () => {},
) => {
  const args = parseArguments(kernelArguments);
  for (const platform of platforms) {
    const found = await platform.read(host, args, onRetry);
    if (found !== null) return { platform: platform.name, ...found };
  }
  return null;
};
