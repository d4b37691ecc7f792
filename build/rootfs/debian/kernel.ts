import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runInTools } from '../../tools/run.ts';
import { kernelVersion } from '../kernel-version.ts';
import { droppedModules, requiredModules } from './modules.ts';
import { missingModules, trimModules } from './trim-modules.ts';

/** Moves the kernel to where systemd looks for it, /usr/lib/modules/VERSION, and drops the modules that no server has. */
export const placeKernel = async (root: string): Promise<void> => {
  const version = kernelVersion(root);
  const modules = join(root, 'usr/lib/modules', version);
  renameSync(join(root, 'boot', `vmlinuz-${version}`), join(modules, 'vmlinuz'));
  // kubeadm reads it to see what the kernel can do.
  renameSync(join(root, 'boot', `config-${version}`), join(modules, 'config'));
  await indexModules(root, version);
  dropModules(modules);
  // Packed once, by erofs or by the initramfs' zstd: xz takes long to unpack at each boot, and packs worse alone.
  await runInTools(['find', modules, '-name', '*.ko.xz', '-exec', 'xz', '--decompress', '{}', '+']);
  await indexModules(root, version);
};

const indexModules = (root: string, version: string): Promise<string> =>
  runInTools(['depmod', '--basedir', root, version]);

const dropModules = (modules: string): void => {
  const read = (name: string): string => readFileSync(join(modules, name), 'utf8');
  const { kept, dropped } = trimModules(read('modules.dep'), Object.keys(droppedModules));
  const missing = missingModules(requiredModules, [...kept, ...read('modules.builtin').split('\n')]);
  if (missing.length > 0) {
    throw new Error(
      `Cannot trim the kernel in "${modules}": ${missing.join(', ')} would be missing (see droppedModules)`,
    );
  }
  for (const path of dropped) rmSync(join(modules, path));
};
