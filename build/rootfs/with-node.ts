import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { obtain } from '../artifact.ts';
import { linkTree } from './copy-tree.ts';

export type NodeParts = {
  /** Root filesystem of a distribution, of build/rootfs. */
  readonly rootfs: string;
  /** The glowplug-node binary. */
  readonly node: string;
  /** The tools tree, of build/tools. */
  readonly tools: string;
  /** Kubernetes and its images, of build/kubernetes; absent for an image that only shows that it boots. */
  readonly kubernetes?: string;
};

/** Folder of the whole root filesystem of a node. Its files are hard links into other artifacts: only read it. */
export const withNode = (parts: NodeParts): Promise<string> =>
  obtain({
    name: 'rootfs-node',
    files: ['build/rootfs/with-node.ts', 'build/rootfs/copy-tree.ts'],
    values: [parts.rootfs, parts.node, parts.kubernetes ?? '', parts.tools],
    make: async (root) => {
      await linkTree(parts.rootfs, root);
      addAddonStub(root, parts.tools);
      copyFileSync(parts.node, join(root, 'usr/bin/glowplug-node'));
      chmodSync(join(root, 'usr/bin/glowplug-node'), 0o755);
      if (parts.kubernetes !== undefined) await addKubernetes(root, parts.kubernetes);
    },
  });

/** The EFI program without code that glowplug-node puts kernel arguments into, for the loader to add to a sealed command line. */
const addAddonStub = (root: string, tools: string): void => {
  mkdirSync(join(root, 'usr/lib/glowplug'), { recursive: true, mode: 0o755 });
  copyFileSync(
    join(tools, 'usr/lib/systemd/boot/efi/addonx64.efi.stub'),
    join(root, 'usr/lib/glowplug/addon.efi.stub'),
  );
  chmodSync(join(root, 'usr/lib/glowplug/addon.efi.stub'), 0o644);
};

/** Programs that Kubernetes releases together, kept by minor so that two can stand side by side in an upgrade. */
const versioned = ['kubeadm', 'kubelet', 'kubectl'];

const addKubernetes = async (root: string, kubernetes: string): Promise<void> => {
  const folder = `lib/kubernetes/${readMinor(kubernetes)}`;
  mkdirSync(join(root, 'usr', folder), { recursive: true, mode: 0o755 });
  for (const name of readdirSync(join(kubernetes, 'bin'))) {
    const isVersioned = versioned.includes(name);
    await link(join(kubernetes, 'bin', name), join(root, 'usr', isVersioned ? folder : 'bin', name));
    if (isVersioned) symlinkSync(`../${folder}/${name}`, join(root, 'usr/bin', name));
  }
  await link(join(kubernetes, 'cni'), join(root, 'usr/libexec/cni'));
  await link(join(kubernetes, 'versions.json'), join(root, 'usr/share/glowplug/versions.json'));
  mkdirSync(join(root, 'usr/share/glowplug/images'), { mode: 0o755 });
  for (const role of ['control-plane', 'worker'])
    await link(join(kubernetes, 'images', role), join(root, 'usr/share/glowplug/images', role));
};

const link = async (from: string, to: string): Promise<void> => {
  await execa('cp', ['--archive', '--link', from, to]);
};

const readMinor = (kubernetes: string): string => {
  const path = join(kubernetes, 'versions.json');
  const { versions } = JSON.parse(readFileSync(path, 'utf8'));
  const minor = /^v\d+\.\d+/.exec(String(versions?.kubernetes))?.[0];
  if (minor === undefined) throw new Error(`Cannot read the version of Kubernetes in "${path}"`);
  return minor;
};
