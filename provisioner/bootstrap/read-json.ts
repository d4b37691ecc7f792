import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';

/** undefined, no file is there or it is no JSON. */
export const readJson = async (host: Host, path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readText(host, path));
  } catch {
    return undefined;
  }
};
