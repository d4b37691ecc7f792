import { obtain } from '../../artifact.ts';
import { bootstrap } from '../../tools/bootstrap.ts';
import { tools } from '../../tools/index.ts';
import { copyTree } from '../copy-tree.ts';
import { finishRoot } from '../finish.ts';
import { placeKernel } from './kernel.ts';
import { exportPackageList } from './package-list.ts';
import { nodePackages } from './packages.ts';
import { removedPackages } from './removed-packages.ts';
import { removePackages, stripPaths } from './strip.ts';

/** Folder of the Debian root filesystem of a node, without anything of Kubernetes. */
export const rootfs = async (): Promise<string> => {
  const installed = await installPackages();
  return obtain({
    name: 'rootfs-debian',
    files: ['debian', 'files', 'finish.ts', 'copy-tree.ts', 'kernel-version.ts']
      .map(inRootfs)
      .concat('package.json', 'schema/v1/image-links.ts'),
    values: [installed, await tools()],
    make: (root) => makeRoot(root, installed),
  });
};

/** Fills the folder with the root filesystem made of what `installPackages` installed. */
export const makeRoot = async (root: string, installed: string): Promise<void> => {
  const removed = Object.keys(removedPackages);
  await copyTree(installed, root);
  await placeKernel(root);
  exportPackageList(root, removed);
  await stripPaths(root);
  removePackages(root, removed);
  await finishRoot(root);
};

const inRootfs = (name: string): string => `build/rootfs/${name}`;

// Unpacked, not installed: installing a kernel would drag in a program that makes initramfs images.
const unpackKernel = `
export APT_CONFIG="$MMDEBSTRAP_APT_CONFIG"
cd "$1/tmp"
apt-get --quiet=2 download "$(apt-cache depends linux-image-amd64 | sed -n 's/^ *Depends: //p')"
dpkg-deb --extract linux-image-*.deb "$1"
rm linux-image-*.deb`;

/** Folder of what Debian installs, kept apart: the steps after it take seconds and need no network. */
export const installPackages = (): Promise<string> =>
  obtain({
    name: 'rootfs-debian-base',
    files: ['build/tools/bootstrap.ts'],
    values: [...Object.keys(nodePackages), unpackKernel],
    make: (dir) => bootstrap(dir, Object.keys(nodePackages), [`--customize-hook=${unpackKernel}`]),
  });
