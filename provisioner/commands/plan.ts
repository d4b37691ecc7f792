import type { Config } from '../../schema/index.ts';
import { tellRetries } from '../console/describe.ts';
import { explainProblems } from '../console/failure.ts';
import type { Screen } from '../console/lines.ts';
import { showPlan, showPlanJson } from '../console/plan.ts';
import { withImages } from '../engine/images.ts';
import { observe } from '../facts/observe.ts';
import type { Host } from '../host/host.ts';
import { planAll } from '../stages/index.ts';
import { wantedFacts } from '../stages/wanted.ts';
import { loadConfig } from './load.ts';
import type { Options } from './options.ts';

/** Says what `apply` would do, and changes nothing. */
export const plan = async (options: Options, host: Host, screen: Screen): Promise<number> => {
  const read = await loadConfig(host, options.config, tellRetries(screen.complain));
  if ('config' in read) return planConfig(read.config, { options, host, screen });
  screen.write(explainProblems(read));
  return read.isRefusal ? 3 : 1;
};

type Planning = { readonly options: Options; readonly host: Host; readonly screen: Screen };

export const planConfig = (config: Config, { options, host, screen }: Planning): Promise<number> =>
  withImages(host, options.images, async (disks) => {
    const facts = await observe(host, { root: options.root, disks }, wantedFacts(config));
    const planned = planAll(config, facts, options.only);
    screen.write(options.json ? showPlanJson(planned) : showPlan(planned));
    return planned.refusals.length > 0 ? 3 : 0;
  });
