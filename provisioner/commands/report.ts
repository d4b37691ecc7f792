import type { Out } from '../console/console.ts';
import { readText } from '../facts/text.ts';
import { reportPath } from '../engine/marker.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

/** Prints what first boot did. */
export const report = async (options: Options, host: Host, out: Out): Promise<number> => {
  const text = await readText(host, reportPath(options.root));
  if (text === '') {
    out(`Cannot find a report at "${reportPath(options.root)}": first boot is not complete\n`);
    return 4;
  }
  out(text);
  return 0;
};
