import manifest from '../../package.json';
import type { Screen } from '../console/lines.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

export const version = async (_options: Options, _host: Host, { write }: Screen): Promise<number> => {
  write(`glowplug-node ${manifest.version}\n`);
  return 0;
};
