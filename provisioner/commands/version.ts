import manifest from '../../package.json';
import type { Out } from '../console/console.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

export const version = async (_options: Options, _host: Host, out: Out): Promise<number> => {
  out(`glowplug-node ${manifest.version}\n`);
  return 0;
};
