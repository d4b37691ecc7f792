import { isList } from '../../schema/json.ts';
import type { Host } from '../host/host.ts';
import { below, readText } from './text.ts';

export const intentsPath = '/var/lib/glowplug/intents.json';

/** Paths that were not there when the first attempt at this first boot began to write. */
export const readIntents = async (host: Host, root: string): Promise<readonly string[]> => {
  const known: unknown = JSON.parse((await readText(host, below(root, intentsPath))) || '[]');
  return isList(known) ? known.filter((path) => typeof path === 'string') : [];
};
