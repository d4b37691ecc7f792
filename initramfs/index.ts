import { statSync } from 'node:fs';
import { join } from 'node:path';
import { obtain, progress, repoDir } from '../build/artifact.ts';
import { kernelVersion } from '../build/rootfs/kernel-version.ts';
import { sourceDateEpoch } from '../build/tools/bootstrap.ts';
import { runInTools } from '../build/tools/run.ts';

export type InitramfsInputs = {
  /** The tools tree: dracut, and the programs that go into the archive. */
  readonly tools: string;
  /** The root filesystem's folder, whose kernel modules and name go in. */
  readonly rootfs: string;
};

/** Path of the initramfs for the rootfs' kernel. */
export const initramfs = async ({ tools, rootfs }: InitramfsInputs): Promise<string> => {
  const dir = await obtain({
    name: 'initramfs',
    files: ['initramfs/index.ts', 'initramfs/make.sh', 'initramfs/90glowplug'],
    values: [tools, rootfs],
    make: (dir) => makeInitramfs(join(dir, 'initrd.img'), rootfs),
  });
  const path = join(dir, 'initrd.img');
  progress(`initramfs: ${(statSync(path).size / 2 ** 20).toFixed(1)} MiB`);
  return path;
};

/** Makes it anew, at this path. */
export const makeInitramfs = async (path: string, rootfs: string): Promise<void> => {
  const source = join(repoDir, 'initramfs');
  const argv = [join(source, 'make.sh'), join(source, '90glowplug'), rootfs, kernelVersion(rootfs), path];
  await runInTools(['bash', ...argv], {
    binds: [source, rootfs],
    env: { SOURCE_DATE_EPOCH: sourceDateEpoch },
  });
};
