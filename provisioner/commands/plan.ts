import type { Out } from '../console/console.ts';
import { explainProblems } from '../console/failure.ts';
import { showPlan } from '../console/plan.ts';
import { freshRun } from '../facts/facts.ts';
import { observe } from '../facts/observe.ts';
import type { Host } from '../host/host.ts';
import { planAll } from '../stages/index.ts';
import { wantedFacts } from '../stages/wanted.ts';
import { loadConfig } from './load.ts';
import type { Options } from './options.ts';

/** Says what `apply` would do, and changes nothing. */
export const plan = async (options: Options, host: Host, out: Out): Promise<number> => {
  const read = await loadConfig(host, options.config);
  if ('problems' in read) {
    out(explainProblems(read.problems, read.from));
    return 1;
  }
  const where = { root: options.root, disks: options.images.map(({ device }) => device) };
  const found = await observe(host, where, wantedFacts(read.config), freshRun);
  const planned = planAll(read.config, found, options.only);
  out(showPlan(planned));
  return planned.refusals.length > 0 ? 3 : 0;
};
