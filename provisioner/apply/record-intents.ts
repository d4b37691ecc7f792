import { isList } from '../../schema/json.ts';
import { writeDurably } from '../engine/marker.ts';
import { resolveInRoot } from '../facts/resolve.ts';
import { below, readText } from '../facts/text.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { makeFolders } from './tree.ts';

/** Paths that were not there when a first boot began to write, over all its attempts. */
export const recordIntents = async (step: StepOf<'record-intents'>, context: Context): Promise<void> => {
  const { host, root, intents } = context;
  const folder = await makeFolders(context, '/var/lib/glowplug');
  const known: unknown = JSON.parse((await readText(host, `${folder}/intents.json`)) || '[]');
  for (const path of isList(known) ? known : []) if (typeof path === 'string') intents.add(path);
  for (const path of step.paths) {
    const found = await host.stat(below(root, await resolveInRoot(host, root, path)));
    if (found === null) intents.add(path);
  }
  await writeDurably(host, `${folder}/intents.json`, { text: JSON.stringify([...intents]), mode: 0o600 });
};
