import { writeDurably } from '../engine/marker.ts';
import { type Booted, paths } from './booted.ts';
import { explain, reasonOf } from './explain.ts';
import { BootstrapFailed } from './failure.ts';
import { failedPhase, phaseAfter } from './phases.ts';
import { redactLine } from './redact.ts';

/** kubeadm has limits of its own for each wait; this one is for a kubeadm that hangs. */
const longestMs = 3_600_000;

type Watched = { phase: string; readonly said: string[]; readonly log: string[] };

/** Runs kubeadm, tells each phase as it begins, keeps the output without its secrets, and says why when it fails. */
export const runKubeadm = async (
  booted: Booted,
  subcommand: 'init' | 'join',
  flags: readonly string[],
): Promise<void> => {
  const { host } = booted;
  const startedMs = host.nowMs();
  const watched: Watched = { phase: '', said: [], log: [] };
  const output = await host.run(['kubeadm', subcommand, '--config', paths.kubeadmConfig, ...flags], {
    timeoutMs: Math.max(60_000, Math.min(longestMs, booted.deadlineMs - startedMs)),
    accept: everyCode,
    onLine: (line) => watch(booted, watched, line),
  });
  const log = `${paths.logs}/kubeadm-${subcommand}-${startedMs}.log`;
  await writeDurably(host, log, { text: `${watched.log.join('\n')}\n`, mode: 0o600 });
  if (output.exitCode === 0) return;
  const said = watched.said.join('\n');
  const { help, isWorthRetrying = true } = explain(said);
  const phase = failedPhase(said) ?? (watched.phase || 'configuration');
  throw new BootstrapFailed(`kubeadm ${subcommand} failed in phase ${phase}: ${reasonOf(said)}`, {
    phase,
    help,
    isWorthRetrying,
  });
};

const watch = ({ host, role, tell }: Booted, watched: Watched, line: string): void => {
  const shown = redactLine(line);
  watched.said.push(shown);
  watched.log.push(`${new Date(host.nowMs()).toISOString()} ${shown}`);
  const phase = phaseAfter(role, watched.phase, line);
  if (phase !== watched.phase) tell(`kubeadm: ${phase}`);
  watched.phase = phase;
};

const everyCode = Array.from({ length: 256 }, (_, code) => code);
