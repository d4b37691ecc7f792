import { readFileSync } from 'node:fs';
import { pidOne } from './container.ts';
import { consolePath, type LabNode } from './lab.ts';

/** Shows what glowplug-node says on each node, first boot and booted moment, until told to stop. */
export const followProgress = (nodes: readonly LabNode[], startedMs: number): (() => void) => {
  for (const node of nodes) for (const line of read(consolePath(node))) say(node, startedMs, line);
  const followers = nodes.map((node) => follow(node, (line) => say(node, startedMs, line)));
  return () => followers.forEach((follower) => follower.kill());
};

const read = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const say = ({ name }: LabNode, startedMs: number, line: string): void =>
  console.log(`${((Date.now() - startedMs) / 1000).toFixed(1).padStart(6)}s ${name.padEnd(8)} ${line}`);

const follow = (node: LabNode, tell: (line: string) => void) => {
  const journal = ['journalctl', '--follow', '--output=cat', '--lines=all', '--identifier=glowplug-node'];
  const enter = ['nsenter', '--target', String(pidOne(node)), '--all', ...journal];
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
