import { mkdirSync } from 'node:fs';
import { makeTrust } from '../support/tls.ts';
import { cases } from './cases/index.ts';
import { runCase } from './run.ts';
import { sh } from './sh.ts';
import { groupVersions } from './versions.ts';

/** Runs a part of the cases inside the tools tree, in a folder of memory, and prints a line of JSON for each run. */
const [part = '0', parts = '1', only = ''] = process.argv.slice(2);
await sh('mount', '-t', 'tmpfs', 'conformance', '/mnt');
mkdirSync('/mnt/trust');
const place = { dir: '/mnt/case', trust: await makeTrust('/mnt/trust') };
for (const [i, one] of cases.entries()) {
  if (i % Number(parts) !== Number(part) || !one.name.includes(only)) continue;
  for (const versions of groupVersions(one)) {
    const startedMs = Date.now();
    const wrong = await runCase(place, one, versions[0]).catch((error: unknown) => [String(error)]);
    console.log(JSON.stringify({ name: one.name, versions, wrong, ms: Date.now() - startedMs }));
  }
}
// A server that was stopped in the midst of an answer keeps the process.
process.exit(0);
