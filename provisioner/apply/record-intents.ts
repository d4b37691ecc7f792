import { writeDurably } from '../engine/marker.ts';
import { intentsPath, readIntents } from '../facts/intents.ts';
import { resolveInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { place } from './tree.ts';

/** Paths that were not there when a first boot began to write, over all its attempts. */
export const recordIntents = async (step: StepOf<'record-intents'>, context: Context): Promise<void> => {
  const { host, root, intents } = context;
  for (const path of await readIntents(host, root)) intents.add(path);
  for (const path of step.paths) {
    const found = await host.stat(below(root, await resolveInRoot(host, root, path)));
    if (found === null) intents.add(path);
  }
  const text = JSON.stringify([...intents]);
  await writeDurably(host, await place(context, intentsPath), { text, mode: 0o600 });
};
