import { execa } from 'execa';
import type { Image } from './images.ts';
import { type Programs, pathOf } from './programs.ts';

/** Refuses images that this kubeadm would not ask for: a node without a registry would wait for them in vain. */
export const checkNames = async (
  images: readonly Image[],
  version: string,
  programs: Programs,
): Promise<void> => {
  const argv = ['config', 'images', 'list', '--kubernetes-version', version];
  const { stdout } = await execa(pathOf(programs, 'kubeadm'), argv);
  const missing = missingNames(
    stdout.split('\n'),
    images.map(({ reference }) => reference),
  );
  if (missing.length > 0)
    throw new Error(
      `Cannot use these images with kubeadm ${version}: it wants ${missing.join(', ')} (pin that version in build/kubernetes)`,
    );
};

export const missingNames = (wanted: readonly string[], made: readonly string[]): string[] =>
  wanted.filter((name) => name !== '' && !made.includes(name));
