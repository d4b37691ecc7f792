import { type Booted, kubeconfig } from '../booted.ts';
import { BootstrapFailed } from '../failure.ts';

/** What is done, and what would help if it cannot be. */
export type Purpose = { readonly step: string; readonly help: string };

/** How long one thing of the cluster may take. */
const patienceMs = 300_000;

/** Runs kubectl as the node may, until it succeeds or its time is over: an API server may be down for a moment after a boot. */
export const kubectl = async (booted: Booted, args: readonly string[], purpose: Purpose): Promise<string> => {
  const { host } = booted;
  const endMs = Math.min(host.nowMs() + patienceMs, booted.deadlineMs);
  for (;;) {
    const { exitCode, stdout, stderr } = await kubectlOnce(booted, args);
    if (exitCode === 0) return stdout;
    if (host.nowMs() >= endMs) throw cannot(purpose, args, stderr);
    await host.pause(2000);
  }
};

/** Waits by watching, until a condition holds: one try may end early when the API server does. */
export const kubectlWait = async (
  booted: Booted,
  args: readonly string[],
  purpose: Purpose,
): Promise<void> => {
  const leftMs = Math.min(patienceMs, booted.deadlineMs - booted.host.nowMs());
  await kubectl(booted, ['wait', ...args, `--timeout=${Math.max(1, Math.round(leftMs / 1000))}s`], purpose);
};

export const kubectlOnce = (booted: Booted, args: readonly string[]) =>
  booted.host.run(['kubectl', '--kubeconfig', kubeconfig(booted), ...args], {
    accept: [0, 1],
    timeoutMs: patienceMs + 30_000,
  });

const cannot = ({ step, help }: Purpose, args: readonly string[], stderr: string): BootstrapFailed => {
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return new BootstrapFailed(`Cannot finish "${step}": kubectl ${args[0] ?? ''}: ${said}`, {
    phase: step,
    help,
  });
};
