import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { initramfs } from '../../initramfs/index.ts';
import { obtain } from '../artifact.ts';
import { kubernetes } from '../kubernetes/index.ts';
import { node } from '../node.ts';
import { rootfs } from '../rootfs/debian/index.ts';
import { kernelVersion } from '../rootfs/kernel-version.ts';
import { withNode } from '../rootfs/with-node.ts';
import { tools } from '../tools/index.ts';
import { makeDisk } from './disk.ts';
import { renderCommandLine, uki } from './uki.ts';
import { verityRoot } from './verity-root.ts';

export type ImageOptions = {
  /** Size of each of the two root slots. */
  readonly rootMiB: number;
  readonly kernelArguments: readonly string[];
  /** Whether Kubernetes and its images are in; without, an image is made in a minute, for tests of the boot alone. */
  readonly withKubernetes: boolean;
};

export const imageDefaults: ImageOptions = {
  rootMiB: 2048,
  kernelArguments: ['glowplug.platform=qemu'],
  withKubernetes: true,
};

/** Folder with disk.raw (sparse) and disk.qcow2, the image that a machine boots from. */
export const image = async (options: Partial<ImageOptions> = {}): Promise<string> => {
  const { base, root, initrd, kernelArguments } = await partsOf(options);
  const { rootMiB } = { ...imageDefaults, ...options };
  const kernel = await uki({ rootfs: base, initramfs: initrd, rootHash: root.rootHash, kernelArguments });
  return obtain({
    name: 'image',
    files: ['build/image', 'package.json'],
    values: [root.erofs, kernel, String(rootMiB), await tools()],
    make: async (dir) => {
      chmodSync(dir, 0o755);
      await makeDisk(dir, { ...root, uki: kernel, rootMiB });
    },
  });
};

export type DirectBoot = { readonly kernel: string; readonly initrd: string; readonly commandLine: string };

/** What is in that image's UKI, for a machine that is handed its kernel without firmware and loader. */
export const directBoot = async (options: Partial<ImageOptions> = {}): Promise<DirectBoot> => {
  const { base, root, initrd, kernelArguments } = await partsOf(options);
  const kernel = join(base, 'usr/lib/modules', kernelVersion(base), 'vmlinuz');
  return {
    kernel,
    initrd,
    commandLine: renderCommandLine({ rootHash: root.rootHash, kernelArguments }),
  };
};

const partsOf = async (options: Partial<ImageOptions>) => {
  const { kernelArguments, withKubernetes } = { ...imageDefaults, ...options };
  const base = await rootfs();
  const parts = { rootfs: base, node: await node(), tools: await tools() };
  const whole = await withNode(withKubernetes ? { ...parts, kubernetes: await kubernetes() } : parts);
  const root = await verityRoot(whole);
  return { base, root, kernelArguments, initrd: await initramfs({ tools: await tools(), rootfs: base }) };
};
