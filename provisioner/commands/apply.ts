import { makeFolders } from '../apply/tree.ts';
import { lineProgress, type Out } from '../console/console.ts';
import { explainOutcome, explainProblems } from '../console/failure.ts';
import { applyConfig, type Outcome } from '../engine/apply.ts';
import { markProvisioned, writeDurably } from '../engine/marker.ts';
import { makeReport } from '../engine/report.ts';
import { readText } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { loadConfig } from './load.ts';
import type { Options } from './options.ts';

/** First boot: from a config to a machine that is as it says, and the marker that it is. */
export const apply = async (options: Options, host: Host, out: Out): Promise<number> => {
  const { root } = options;
  const startedMs = host.nowMs();
  const read = await loadConfig(host, options.config);
  if ('problems' in read) return fail(host, out, explainProblems(read.problems, read.from), 1);
  out(`Glowplug: first boot, config from ${read.from}\n`);
  const progress = lineProgress(out, host.nowMs);
  const where = { root, disks: options.images.map(({ device }) => device) };
  const outcome = await applyConfig({ host, where, config: read.config, only: options.only, progress });
  progress.end();
  const whole = outcome.end === 'done' && options.only.length === 0;
  await keepReport(
    host,
    root,
    outcome,
    makeReport(outcome, { startedMs, endedMs: host.nowMs(), from: read.from }),
  );
  if (outcome.end !== 'done')
    return fail(host, out, explainOutcome(outcome), outcome.end === 'refused' ? 3 : 4);
  if (whole) await markProvisioned(host, root);
  out(`Glowplug: first boot complete in ${((host.nowMs() - startedMs) / 1000).toFixed(1)}s\n`);
  return 0;
};

const keepReport = async (host: Host, root: string, outcome: Outcome, report: object): Promise<void> => {
  const text = `${JSON.stringify(report, null, 1)}\n`;
  await writeDurably(
    host,
    `${await makeFolders({ host, root: '/' }, '/run/glowplug')}/report.json`,
    text,
    0o600,
  );
  if (outcome.end !== 'done') return;
  await writeDurably(
    host,
    `${await makeFolders({ host, root }, '/var/lib/glowplug')}/report.json`,
    text,
    0o600,
  );
};

/** In the initramfs the failure screen shows the file. */
const fail = async (host: Host, out: Out, text: string, exitCode: number): Promise<number> => {
  out(text);
  if ((await readText(host, '/etc/initrd-release')) !== '')
    await writeDurably(host, `${await makeFolders({ host, root: '/' }, '/run/glowplug')}/failure.txt`, text);
  return exitCode;
};
