import { tellRetries } from '../console/describe.ts';
import { explainProblems } from '../console/failure.ts';
import type { Screen } from '../console/lines.ts';
import { withImages } from '../engine/images.ts';
import type { Facts } from '../facts/facts.ts';
import { observe } from '../facts/observe.ts';
import type { Host } from '../host/host.ts';
import { wantedFacts } from '../stages/wanted.ts';
import { loadConfig } from './load.ts';
import type { Options } from './options.ts';

const noWishes = { paths: [], mounts: [], units: [] };

/** Prints what this machine is, for `glowplug plan --facts`; with a config, all that its plan looks at. */
export const facts = async (options: Options, host: Host, { write, complain }: Screen): Promise<number> => {
  const tell = tellRetries(complain);
  const read = options.config === null ? null : await loadConfig(host, options.config, tell);
  if (read !== null && 'problems' in read) {
    complain(explainProblems(read));
    return read.isRefusal ? 3 : 1;
  }
  const wanted = read === null ? noWishes : wantedFacts(read.config);
  return withImages(host, options.images, async (disks) => {
    const found = await observe(host, { root: options.root, disks }, wanted);
    const all: Facts = { ...found, inventory: await host.inventory() };
    write(`${JSON.stringify(all, null, 2)}\n`);
    return 0;
  });
};
