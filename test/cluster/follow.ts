import { readFileSync } from 'node:fs';
import { execa } from 'execa';
import { pidOne } from './container.ts';
import { consolePath, type LabNode } from './lab.ts';
import { until } from './sh.ts';

/** Shows what glowplug-node says on each node, first boot and booted moment, until it is over. */
export const followProgress = async (
  nodes: readonly LabNode[],
  startedMs: number,
  isOver: () => boolean,
): Promise<void> => {
  await Promise.all(
    nodes.map(async (node) => {
      await until(`systemd of ${node.name}`, 60_000, () => isBooted(node));
      for (const line of read(consolePath(node))) say(node, startedMs, line);
      await follow(node, (line) => say(node, startedMs, line), isOver);
    }),
  );
};

/** Before that pid 1 is a script in the testing machine's root. */
const isBooted = (node: LabNode): boolean => {
  const pid = pidOne(node);
  if (pid === undefined)
    throw new Error(`${node.name} did not boot: ${read(consolePath(node)).slice(-5).join('\n')}`);
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'systemd';
};

const read = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const say = ({ name }: LabNode, startedMs: number, line: string): void =>
  console.log(`${((Date.now() - startedMs) / 1000).toFixed(1).padStart(6)}s ${name.padEnd(8)} ${line}`);

/** Asks the journal again and again: a journalctl that follows loses the one that is moved to /var at boot. */
const follow = async (node: LabNode, tell: (line: string) => void, isOver: () => boolean): Promise<void> => {
  let shown = 0;
  while (!isOver()) {
    const lines = (await journal(node)).split('\n').slice(0, -1);
    for (const line of lines.slice(shown)) tell(line);
    shown = lines.length;
    await Bun.sleep(500);
  }
};

/** What glowplug-node has said since a moment, as far as the node can be asked. */
export const progressSince = async (node: LabNode, sinceMs: number): Promise<readonly string[]> =>
  (await journal(node, `--since=@${Math.floor(sinceMs / 1000)}`)).split('\n');

const journal = async (node: LabNode, ...more: readonly string[]): Promise<string> => {
  const query = ['journalctl', '--quiet', '--output=cat', '--identifier=glowplug-node', ...more];
  const { stdout } = await execa('nsenter', ['--target', String(pidOne(node)), '--mount', ...query], {
    reject: false,
    stripFinalNewline: false,
  });
  return stdout;
};
