import type { Config } from '../../schema/v1/config.ts';
import { makeFolders } from '../apply/tree.ts';
import type { Host } from '../host/host.ts';
import { kubeadmRole } from '../stages/kubeadm-documents.ts';
import { begin, publish } from './begin.ts';
import { type Booted, paths } from './booted.ts';
import { type Action, decide } from './decide.ts';
import { writeKubeadmConfig } from './documents.ts';
import { BootstrapFailed } from './failure.ts';
import { finish } from './finish.ts';
import { observe } from './observe.ts';
import { redactLine } from './redact.ts';
import { addToReport, type BootstrapReport, type Ending, type Event } from './report.ts';
import { reset } from './reset.ts';

const actions: Readonly<Record<Exclude<Action, 'nothing'>, (booted: Booted) => Promise<void>>> = {
  begin,
  reset,
  publish,
  finish,
};

/** Makes the booted machine a member of its cluster, from wherever the boots before have left it, and reports how that went. */
export const bootstrap = async (
  config: Config,
  host: Host,
  tell: (line: string) => void,
): Promise<BootstrapReport> => {
  const startedMs = host.nowMs();
  const events: Event[] = [];
  const ending = await attempt(() =>
    becomeMember(config, host, (line) => {
      events.push({ atMs: host.nowMs() - startedMs, line });
      tell(line);
    }),
  );
  const report = { ...ending, startedMs, elapsedMs: host.nowMs() - startedMs, events };
  await addToReport(host, report);
  return report;
};

const attempt = async (work: () => Promise<void>): Promise<Ending> => {
  try {
    await work();
    return { verdict: 'done', reason: '', help: '', isWorthRetrying: false };
  } catch (failure) {
    const reason = redactLine(failure instanceof Error ? failure.message : String(failure));
    const help = failure instanceof BootstrapFailed ? failure.help : 'see journalctl -u glowplug-kubernetes';
    return { verdict: 'failed', reason, help, isWorthRetrying: isWorthRetrying(failure) };
  }
};

const becomeMember = async (config: Config, host: Host, tell: (line: string) => void): Promise<void> => {
  const { kubernetes } = config;
  const role = kubernetes === undefined ? undefined : kubeadmRole(kubernetes);
  if (kubernetes === undefined || role === undefined) return;
  const { bootstrapSeconds = 1800, attempts = 5 } = kubernetes.deadlines;
  const deadlineMs = host.nowMs() + bootstrapSeconds * 1000;
  const booted: Booted = { host, config, kubernetes, role, tell, deadlineMs };
  await makeFolders({ host, root: '/' }, paths.logs);
  await host.run(['systemctl', 'start', 'containerd.service']);
  await writeKubeadmConfig(booted);
  await untilDone(booted, attempts);
};

/** Acts on what is found until nothing is left; a failure is found like a boot that was cut short. */
const untilDone = async (booted: Booted, attempts: number): Promise<void> => {
  for (let failures = 0; ; ) {
    const action = decide(booted.role, await observe(booted.host));
    if (action === 'nothing') return;
    try {
      await actions[action](booted);
    } catch (failure) {
      failures += 1;
      if (!isWorthRetrying(failure) || failures >= attempts) throw failure;
      await backOff(booted, failures, failure);
    }
  }
};

const isWorthRetrying = (failure: unknown): boolean =>
  !(failure instanceof BootstrapFailed) || failure.isWorthRetrying;

const backOff = async (
  { host, tell, deadlineMs }: Booted,
  failures: number,
  failure: unknown,
): Promise<void> => {
  const waitMs = Math.min(60_000, 2000 * 2 ** failures);
  if (host.nowMs() + waitMs > deadlineMs) throw failure;
  tell(`${failure instanceof Error ? failure.message : String(failure)}; next try in ${waitMs / 1000} s`);
  await host.pause(waitMs);
};
