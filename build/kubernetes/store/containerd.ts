import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A containerd of its own on a root folder, reachable by nobody else. */
export type Containerd = {
  readonly ctr: (...args: string[]) => Promise<string>;
  readonly crictl: (...args: string[]) => Promise<string>;
};

export type ContainerdOptions = {
  /** The folder with containerd, ctr and crictl. */
  readonly bin: string;
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
  const socket = join(scratch, 'containerd.sock');
  writeFileSync(join(scratch, 'config.toml'), renderConfig(options, scratch));
  mkdirSync(options.root, { recursive: true });
  // In a mount namespace of its own: what it mounts while unpacking ends with it.
  const argv = ['--mount', '--propagation', 'private', join(options.bin, 'containerd')];
  const child = execa('unshare', [...argv, '--config', join(scratch, 'config.toml')], {
    reject: false,
    all: true,
    stdin: 'ignore',
  });
  const ctr = async (...args: string[]) => {
    const fixed = ['--address', socket, '--namespace', 'k8s.io'];
    return (await execa(join(options.bin, 'ctr'), [...fixed, ...args])).stdout;
  };
  const crictl = async (...args: string[]) => {
    const fixed = ['--runtime-endpoint', `unix://${socket}`, '--image-endpoint', `unix://${socket}`];
    return (await execa(join(options.bin, 'crictl'), [...fixed, ...args])).stdout;
  };
  try {
    await waitUntilServing(socket, ctr);
    await use({ ctr, crictl });
  } finally {
    child.kill('SIGTERM');
    const { exitCode, all } = await child;
    rmSync(scratch, { recursive: true, force: true });
    if (exitCode !== 0) throw new Error(`containerd on "${options.root}" ended with ${exitCode}:\n${all}`);
  }
};

const waitUntilServing = async (socket: string, ctr: Containerd['ctr']): Promise<void> => {
  const limitMs = Date.now() + 60_000;
  while (Date.now() < limitMs) {
    if (existsSync(socket) && (await ctr('version').then(Boolean, () => false))) return;
    // containerd tells nobody but systemd when it is ready, so ask again.
    await Bun.sleep(100);
  }
  throw new Error(`Cannot use the containerd at "${socket}": it did not answer within 60 s`);
};

const renderConfig = ({ root, withCri }: ContainerdOptions, scratch: string): string => `version = 3
root = '${root}'
state = '${scratch}/state'
disabled_plugins = [${withCri ? '' : "'io.containerd.grpc.v1.cri'"}]

[grpc]
address = '${scratch}/containerd.sock'

[ttrpc]
address = '${scratch}/containerd.sock.ttrpc'
`;
