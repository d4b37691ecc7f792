import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { fetchFor } from './fetch-for.ts';
import { makeFolders } from './tree.ts';

/** What memory may hold of one file; a larger one is fetched again when its disk is there. */
const limitBytes = 32 * 2 ** 20;

export const fetchResource = async (step: StepOf<'fetch-resource'>, context: Context): Promise<void> => {
  const folder = await makeFolders({ host: context.host, root: '/' }, '/run/glowplug/fetched');
  const path = `${folder}/${step.key}`;
  const fetched = await fetchFor(context, { resource: step.resource, to: path, limitBytes });
  if (fetched === null) await context.host.remove(path);
  context.staged.set(
    step.key,
    fetched === null ? { path: null, sha512: '', bytes: 0 } : { path, ...fetched },
  );
};
