import type { Screen } from '../console/lines.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

const text = `glowplug-node: makes this machine what its config says

  glowplug-node apply [--root DIR] [--config FILE|URL] [--stage a,b] [--yes]
  glowplug-node plan [--root DIR] [--config FILE|URL] [--stage a,b] [--json]
  glowplug-node facts [--root DIR] [--config FILE|URL]
  glowplug-node report [--root DIR] [--json]
  glowplug-node bootstrap
  glowplug-node version | help

Without --config the config is the one that the machine was given. Outside an initramfs, apply only
says what it would do unless --yes is given. --disk /dev/NAME=FILE uses an image file as a disk.

  glowplug-node apply --config-cache FILE [--stage fetch-offline|fetch|kargs|disks|mount|files|umount] [--root DIR]
                      [--config FILE|URL] [--system-config-dir DIR] [--neednet FILE] [--log-to-stdout]

With --config-cache a stage does what the config alone says, on any root; stages in other processes share
the cache. No disk is looked at that the config does not name.

Exit codes: 0 done, 1 the config is wrong, 2 the command line is wrong, 3 the machine refuses, 4 a step failed,
5 it must reboot for kernel arguments, and apply again.
`;

export const help = async (_options: Options, _host: Host, { write }: Screen): Promise<number> => {
  write(text);
  return 0;
};
