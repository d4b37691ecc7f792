import type { Screen } from '../console/lines.ts';
import { reportPath } from '../engine/marker.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

/** Prints what first boot did. */
export const report = async (options: Options, host: Host, { write }: Screen): Promise<number> => {
  const text = await readText(host, reportPath(options.root));
  if (text === '') {
    write(`Cannot find a report at "${reportPath(options.root)}": first boot is not complete\n`);
    return 4;
  }
  write(text);
  return 0;
};
