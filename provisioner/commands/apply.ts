import { makeFolders } from '../apply/tree.ts';
import { headersOf } from '../configs/headers.ts';
import type { Ready } from '../configs/load.ts';
import { tellRetries } from '../console/describe.ts';
import { explainOutcome, explainProblems } from '../console/failure.ts';
import { lineProgress, type Screen } from '../console/lines.ts';
import { tellAll } from '../console/tell-all.ts';
import { applyConfig } from '../engine/apply.ts';
import { awaitDisks } from '../engine/await-disks.ts';
import { withImages } from '../engine/images.ts';
import { markProvisioned, writeDurably } from '../engine/marker.ts';
import type { Outcome, Progress } from '../engine/outcome.ts';
import { recordState } from '../engine/record-state.ts';
import { makeReport } from '../engine/report.ts';
import type { Host } from '../host/host.ts';
import { loadConfig } from './load.ts';
import type { Options } from './options.ts';
import { planConfig } from './plan.ts';
import { applyStages, rebootWanted } from './staged.ts';
import { UsageError } from './usage-error.ts';

/** First boot: from a config to a machine that is as it says, and the marker that it is. */
export const apply = async (options: Options, host: Host, screen: Screen): Promise<number> => {
  if (options.staged !== null) return applyStages({ options, staged: options.staged, host, screen });
  const startedMs = host.nowMs();
  const inInitramfs = (await host.stat('/etc/initrd-release')) !== null;
  const machine = { options, host, screen, startedMs, inInitramfs };
  const read = await loadConfig(host, options.config, tellRetries(screen.write)).catch(reasonOf);
  if ('reason' in read) return fail(machine, `${read.reason}. Nothing was changed.\n`, read.exitCode);
  if ('problems' in read) return fail(machine, explainProblems(read), read.isRefusal ? 3 : 1);
  if (inInitramfs || options.yes) return begin(machine, read);
  screen.write('Dry run (outside an initramfs --yes makes it real):\n');
  return planConfig(read.config, machine);
};

type Machine = {
  readonly options: Options;
  readonly host: Host;
  readonly screen: Screen;
  readonly startedMs: number;
  readonly inInitramfs: boolean;
};

const reasonOf = (error: unknown): { readonly reason: string; readonly exitCode: number } => ({
  reason: error instanceof Error ? error.message : String(error),
  exitCode: error instanceof UsageError ? 2 : 4,
});

const begin = (machine: Machine, { config, kind, from }: Ready): Promise<number> => {
  const { options, host, screen } = machine;
  screen.write(`Glowplug: first boot, config from ${from}\n`);
  return withImages(host, options.images, async (disks) => {
    if (machine.inInitramfs) await awaitDisks(host, config);
    const lines = lineProgress(screen);
    const progress = machine.inInitramfs ? tellAll([lines, await journal()]) : lines;
    const where = { root: options.root, disks };
    const outcome = await applyConfig({
      host,
      where,
      config,
      only: options.only,
      progress,
      ...headersOf(kind),
    });
    return end(machine, outcome, { config, from });
  });
};

const end = async (
  machine: Machine,
  outcome: Outcome,
  { config, from }: Pick<Ready, 'config' | 'from'>,
): Promise<number> => {
  const { options, host, screen, startedMs } = machine;
  const report = makeReport(outcome, { startedMs, endedMs: host.nowMs(), from });
  await keepReport(machine, outcome, report);
  if (outcome.end === 'reboot') return tellReboot(screen, outcome);
  if (outcome.end !== 'done')
    return fail(machine, explainOutcome(outcome), outcome.end === 'refused' ? 3 : 4);
  if (options.only.length === 0) await complete(machine, config, outcome);
  screen.write(`Glowplug: done in ${((host.nowMs() - startedMs) / 1000).toFixed(1)}s\n`);
  return 0;
};

/** Loaded only where there is a journal: it costs milliseconds of start. */
const journal = async (): Promise<Progress> => (await import('../console/log.ts')).logProgress();

/** Who started us reboots the machine. */
const tellReboot = (screen: Screen, outcome: Outcome): number => {
  screen.write(explainOutcome(outcome));
  return rebootWanted;
};

const complete = async (
  { host, options }: Machine,
  config: Ready['config'],
  { facts }: Outcome,
): Promise<void> => {
  await recordState(host, config, facts);
  await markProvisioned(host, options.root);
};

const keepReport = async ({ host, options }: Machine, outcome: Outcome, report: object): Promise<void> => {
  const text = `${JSON.stringify(report, null, 1)}\n`;
  await writeDurably(host, `${await makeFolders({ host, root: '/' }, '/run/glowplug')}/report.json`, {
    text,
    mode: 0o600,
  });
  if (outcome.end !== 'done') return;
  const folder = await makeFolders({ host, root: options.root }, '/var/lib/glowplug');
  await writeDurably(host, `${folder}/report.json`, { text, mode: 0o600 });
};

/** In the initramfs the failure screen shows the file. */
const fail = async (machine: Machine, text: string, exitCode: number): Promise<number> => {
  const { host, screen } = machine;
  screen.write(text);
  if (machine.inInitramfs)
    await writeDurably(host, `${await makeFolders({ host, root: '/' }, '/run/glowplug')}/failure.txt`, {
      text,
    });
  return exitCode;
};
