import { readFileSync } from 'node:fs';
import { pidOne } from './container.ts';
import { consolePath, type LabNode } from './lab.ts';
import { until } from './sh.ts';

/** Shows what glowplug-node says on each node, first boot and booted moment, until told to stop. */
export const followProgress = async (nodes: readonly LabNode[], startedMs: number): Promise<() => void> => {
  const followers = await Promise.all(
    nodes.map(async (node) => {
      await until(`systemd of ${node.name}`, 60_000, () => isBooted(node));
      for (const line of read(consolePath(node))) say(node, startedMs, line);
      return follow(node, (line) => say(node, startedMs, line));
    }),
  );
  return () => {
    for (const follower of followers) follower.kill();
  };
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

/** Enters only what leaves the process itself where it is, so that it can be ended. */
const follow = (node: LabNode, tell: (line: string) => void) => {
  const journal = 'journalctl --output=cat --identifier=glowplug-node';
  // One that follows before the journal has moved to /var shows nothing of what comes after.
  const started = `until ${journal} | grep -q .; do sleep 0.2; done`;
  const enter = [
    'nsenter',
    '--target',
    String(pidOne(node)),
    '--mount',
    'sh',
    '-c',
    `${started}; exec ${journal} --follow --lines=all`,
  ];
  const child = Bun.spawn(enter, { stdout: 'pipe', stderr: 'ignore' });
  void tellLines(child.stdout, tell);
  return child;
};

const tellLines = async (stream: ReadableStream<Uint8Array>, tell: (line: string) => void): Promise<void> => {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const lines = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(line);
  }
};
