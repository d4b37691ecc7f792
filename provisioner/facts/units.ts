import type { Host } from '../host/host.ts';
import { runOnRoot } from '../host/on-root.ts';
import { below, lines } from './text.ts';

type States = Readonly<Record<string, string>>;

/**
 * `systemctl is-enabled` of each unit in the node's root; a unit that is not there is not in the answer. Of a name that leads to another
 * unit it is that unit's state that counts.
 */
export const readUnits = async (host: Host, root: string, names: readonly string[]): Promise<States> => {
  const states = await readStates(host, root, names);
  const aliases = names.filter((name) => states[name] === 'alias');
  const pairs = await Promise.all(
    aliases.map(async (name) => [name, await aliased(host, root, name)] as const),
  );
  const leads = pairs.filter(([, unit]) => unit !== null);
  const behind = await readStates(
    host,
    root,
    leads.map(([, unit]) => unit ?? ''),
  );
  return {
    ...states,
    ...Object.fromEntries(leads.map(([name, unit]) => [name, behind[unit ?? ''] ?? 'alias'])),
  };
};

const unitFolders = ['/etc/systemd/system', '/usr/lib/systemd/system'];

/** The unit that a name is a link to; null, none that can be seen. */
const aliased = async (host: Host, root: string, name: string): Promise<string | null> => {
  for (const folder of unitFolders) {
    const path = below(root, `${folder}/${name}`);
    if ((await host.stat(path))?.kind === 'link')
      return (await host.readLink(path)).split('/').at(-1) ?? null;
  }
  return null;
};

const readStates = async (host: Host, root: string, names: readonly string[]): Promise<States> => {
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
