import { type Ready, readyConfig } from '../configs/load.ts';
import type { Rejected } from '../configs/part.ts';
import { readText } from '../facts/text.ts';
import type { OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { findFile } from '../platforms/file.ts';
import { findConfig } from '../platforms/index.ts';
import type { ConfigBytes } from '../platforms/platform.ts';
import { url } from '../platforms/url.ts';
import { isRemote } from '../stages/resources.ts';
import { UsageError } from './usage-error.ts';

/** The config of `--config FILE|URL`, or the one that the machine was given, with everything merged that it names. */
export const loadConfig = async (
  host: Host,
  asked: string | null,
  onRetry: OnRetry,
): Promise<Ready | Rejected> => {
  const found =
    asked === null
      ? await findConfig(host, await readText(host, '/proc/cmdline'), onRetry)
      : await readAsked(host, asked, onRetry);
  if (found !== null) return readyConfig(found, { host, onRetry });
  throw new UsageError(
    'Cannot find a config: no kernel argument "glowplug.config.url", no file in the initramfs, no fw_cfg "opt/org.glowplug/config", no --config',
  );
};

/**
 * The bytes at a path or a URL that somebody names.
 *
 * @throws UsageError when there is no file that one can read; what fetch throws.
 */
export const readAsked = async (host: Host, asked: string, onRetry: OnRetry): Promise<ConfigBytes | null> => {
  if (isRemote(asked)) return url.read(host, new Map([['glowplug.config.url', asked]]), onRetry);
  const found = await findFile(host, asked).catch((error: unknown) => {
    throw unreadable(asked, error instanceof Error ? error.message : String(error));
  });
  if (found === null) throw unreadable(asked, 'there is no such file');
  return found;
};

const unreadable = (asked: string, why: string): UsageError =>
  new UsageError(`Cannot read the config "${asked}": ${why}`);
