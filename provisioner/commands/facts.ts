import type { Out } from '../console/console.ts';
import { freshRun } from '../facts/facts.ts';
import { observe } from '../facts/observe.ts';
import type { Host } from '../host/host.ts';
import { wantedFacts } from '../stages/wanted.ts';
import { loadConfig } from './load.ts';
import type { Options } from './options.ts';

/** Prints what this machine is, for `glowplug plan --facts`. */
export const facts = async (options: Options, host: Host, out: Out): Promise<number> => {
  const read = options.config === null ? null : await loadConfig(host, options.config);
  const wanted = read !== null && 'config' in read ? wantedFacts(read.config) : { paths: [], units: [] };
  const where = { root: options.root, disks: options.images.map(({ device }) => device) };
  out(`${JSON.stringify(await observe(host, where, wanted, freshRun), null, 2)}\n`);
  return 0;
};
