import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { type Programs, pathOf } from '../programs.ts';

/** A containerd of its own on a root folder, reachable by nobody else. */
export type Containerd = {
  readonly ctr: (...args: string[]) => Promise<string>;
  readonly crictl: (...args: string[]) => Promise<string>;
};

export type ContainerdOptions = {
  readonly programs: Programs;
  /** Its root folder, the store. */
  readonly root: string;
  /** Whether the kubelet's interface (CRI) runs too. */
  readonly withCri: boolean;
};

/** Runs containerd while `use` runs, then ends it in an orderly way, so that its databases are complete. */
export const withContainerd = async (
  options: ContainerdOptions,
  use: (containerd: Containerd) => Promise<void>,
): Promise<void> => {
  const scratch = mkdtempSync(join(tmpdir(), 'glowplug-containerd-'));
  const config = join(scratch, 'config.toml');
  writeFileSync(config, renderConfig(options, scratch));
  mkdirSync(options.root, { recursive: true });
  // In a mount namespace of its own: what it mounts while unpacking ends with it.
  const argv = ['--mount', '--propagation', 'private', pathOf(options.programs, 'containerd')];
  const child = execa('unshare', [...argv, '--log-level', 'warn', '--config', config], {
    reject: false,
    all: true,
    stdin: 'ignore',
  });
  const client = connect(options.programs, join(scratch, 'containerd.sock'));
  const [outcome] = await Promise.allSettled([waitUntilServing(client).then(() => use(client))]);
  child.kill('SIGTERM');
  const { exitCode, all } = await child;
  rmSync(scratch, { recursive: true, force: true });
  const subject = `containerd on "${options.root}"`;
  if (outcome.status === 'rejected')
    throw new Error(`Cannot use ${subject}; it said:\n${all}`, { cause: outcome.reason });
  if (exitCode !== 0)
    throw new Error(`Cannot end ${subject} in order, its exit code is ${exitCode}:\n${all}`);
};

const connect = (programs: Programs, socket: string): Containerd => {
  const run = async (name: string, args: readonly string[]) =>
    (await execa(pathOf(programs, name), args)).stdout;
  const endpoint = `unix://${socket}`;
  return {
    ctr: (...args) => run('ctr', ['--address', socket, '--namespace', 'k8s.io', ...args]),
    crictl: (...args) =>
      run('crictl', ['--runtime-endpoint', endpoint, '--image-endpoint', endpoint, ...args]),
  };
};

const waitUntilServing = async ({ ctr }: Containerd): Promise<void> => {
  const limitMs = Date.now() + 60_000;
  for (;;) {
    const failure = await ctr('version').then(
      () => undefined,
      (cause: unknown) => ({ cause }),
    );
    if (failure === undefined) return;
    if (Date.now() > limitMs) throw new Error('containerd did not answer within 60 s', failure);
    // It tells nobody but systemd when it is ready, so ask again.
    await Bun.sleep(100);
  }
};

// No plugin that would touch the building machine outside the two folders.
const renderConfig = ({ root, withCri }: ContainerdOptions, scratch: string): string => `version = 3
root = '${root}'
state = '${scratch}/state'
imports = []
disabled_plugins = [${withCri ? '' : "'io.containerd.grpc.v1.cri', "}'io.containerd.nri.v1.nri']

[grpc]
address = '${scratch}/containerd.sock'

[ttrpc]
address = '${scratch}/containerd.sock.ttrpc'

[plugins.'io.containerd.internal.v1.opt']
path = '${scratch}/opt'
`;
