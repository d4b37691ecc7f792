import type { Host } from '../host/host.ts';
import { runOnRoot } from '../host/on-root.ts';
import { lines } from './text.ts';

/** `systemctl is-enabled` of each unit in the node's root; a unit that is not there is not in the answer. */
export const readUnits = async (
  host: Host,
  root: string,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  if (names.length === 0) return {};
  const together = await statesOf(host, root, names);
  // Before systemd 256 a unit that is not there has no line: then each by itself.
  const states =
    together.length === names.length
      ? together
      : await Promise.all(names.map((name) => stateOf(host, root, name)));
  const found = names.map((name, i) => [name, states[i] ?? ''] as const);
  return Object.fromEntries(found.filter(([, state]) => state !== '' && state !== 'not-found'));
};

const stateOf = async (host: Host, root: string, name: string): Promise<string> =>
  (await statesOf(host, root, [name]))[0] ?? '';

const statesOf = async (host: Host, root: string, names: readonly string[]): Promise<readonly string[]> => {
  // Exit codes tell enabled (0), not enabled (1), not there (4, or 1 of older ones); 255, no systemctl.
  const asked = {
    argv: ['systemctl', 'is-enabled', ...names],
    inside: ['--root=/'],
    accept: [0, 1, 4, 255],
  } as const;
  return lines((await runOnRoot(host, root, asked)).stdout);
};
