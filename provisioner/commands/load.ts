import { type Ready, readyConfig } from '../configs/load.ts';
import type { Rejected } from '../configs/part.ts';
import { readText } from '../facts/text.ts';
import type { OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { findConfig } from '../platforms/index.ts';
import type { ConfigBytes } from '../platforms/platform.ts';
import { url } from '../platforms/url.ts';
import { isRemote } from '../stages/resources.ts';

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
  if (found === null)
    return none(
      'Cannot find a config: no kernel argument "glowplug.config.url", no file in the initramfs, no fw_cfg',
    );
  return readyConfig(found, { host, onRetry });
};

/** The bytes at a path or a URL; null, nothing is there. */
export const readAsked = async (host: Host, asked: string, onRetry: OnRetry): Promise<ConfigBytes | null> => {
  if (isRemote(asked)) return url.read(host, new Map([['glowplug.config.url', asked]]), onRetry);
  const bytes = await host.read(asked);
  return bytes === null ? null : { bytes, from: asked };
};

const none = (message: string): Rejected => ({
  problems: [{ code: 'not-valid', pointer: '', message, severity: 'error' }],
  isRefusal: false,
  from: 'nowhere',
});
