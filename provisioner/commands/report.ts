import type { Screen } from '../console/lines.ts';
import { showReport } from '../console/report.ts';
import { reportPath } from '../engine/marker.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

/** Prints what first boot did. */
export const report = async (options: Options, host: Host, { write }: Screen): Promise<number> => {
  const path = reportPath(options.root);
  const text = await readText(host, path);
  if (text === '') {
    write(`Cannot find a report at "${path}": first boot is not complete, or you may not read it\n`);
    return 4;
  }
  write(options.json ? text : showReport(JSON.parse(text)));
  return 0;
};
