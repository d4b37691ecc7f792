import { files, sshPort } from './place.ts';

const options = (): readonly string[] => [
  ...['-i', files.key, '-p', String(sshPort), '-o', `UserKnownHostsFile=${files.knownHosts}`],
  ...['-o', 'StrictHostKeyChecking=accept-new', '-o', 'LogLevel=ERROR', '-o', 'ConnectTimeout=20'],
];

export const sshArgv = (...command: readonly string[]): string[] => [
  'ssh',
  ...options(),
  'root@127.0.0.1',
  ...command,
];

/** What the command printed on the node, or null when it failed or nobody answered. */
export const ask = async (command: string): Promise<string | null> => {
  const child = Bun.spawn(sshArgv(command), { stdout: 'pipe', stderr: 'pipe', stdin: 'ignore' });
  const [stdout, code] = await Promise.all([child.stdout.text(), child.exited]);
  return code === 0 ? stdout : null;
};

/** Asks again until there is an answer; null, there was none before the deadline or `stop` said so. */
export const askUntil = async (
  command: string,
  { deadlineMs, stop }: { readonly deadlineMs: number; readonly stop: () => boolean },
): Promise<string | null> => {
  while (Date.now() < deadlineMs && !stop()) {
    const answer = await ask(command);
    if (answer !== null) return answer;
    // The guest has no way to tell the host that its sshd is up.
    await Bun.sleep(5000);
  }
  return null;
};
