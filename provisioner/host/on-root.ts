import { followInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import type { Host, Output, RunOptions } from './host.ts';

const folders = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];

type Program = Omit<RunOptions, 'chroot'> & {
  readonly argv: readonly [string, ...string[]];
  /** Arguments that only the node's own program gets. */
  readonly inside?: readonly string[];
};

/** A program of the node's own root, or ours with `--root` where the root is a filesystem without programs. */
export const runOnRoot = async (host: Host, root: string, asked: Program): Promise<Output> => {
  const { argv, inside = [], ...options } = asked;
  const [program, ...args] = argv;
  const isOwn = root === '/' || (await hasProgram(host, root, program));
  return isOwn
    ? host.run([program, ...inside, ...args], { ...options, chroot: root })
    : host.run([program, '--root', root, ...args], options);
};

const hasProgram = async (host: Host, root: string, program: string): Promise<boolean> => {
  for (const folder of folders) {
    const path = below(root, await followInRoot(host, root, `${folder}/${program}`));
    if ((await host.stat(path)) !== null) return true;
  }
  return false;
};
