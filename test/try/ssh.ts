import type { Place } from './place.ts';

export const sshArgv = ({ key, knownHosts, sshPort }: Place, ...command: readonly string[]): string[] => [
  'ssh',
  ...['-i', key, '-p', String(sshPort), '-o', `UserKnownHostsFile=${knownHosts}`],
  ...['-o', 'StrictHostKeyChecking=accept-new', '-o', 'LogLevel=ERROR', '-o', 'ConnectTimeout=60'],
  'root@127.0.0.1',
  ...command,
];

/** What the command printed on the node, or null when it failed or nobody answered. */
export const ask = async (place: Place, command: string): Promise<string | null> => {
  const child = Bun.spawn(sshArgv(place, command), { stdout: 'pipe', stderr: 'pipe', stdin: 'ignore' });
  const [stdout, code] = await Promise.all([child.stdout.text(), child.exited]);
  return code === 0 ? stdout : null;
};

type Patience = { readonly deadlineMs: number; readonly stop?: () => boolean };

/** Asks again until there is an answer; null, there was none before the deadline or `stop` said so. */
export const askUntil = async (
  place: Place,
  command: string,
  { deadlineMs, stop = () => false }: Patience,
): Promise<string | null> => {
  while (Date.now() < deadlineMs && !stop()) {
    const answer = await ask(place, command);
    if (answer !== null) return answer;
    // Each visit costs an emulated machine seconds of its processors: one that is asked too often never gets ready.
    await Bun.sleep(20_000);
  }
  return null;
};
