import { type Booted, kubeadmFolders, paths } from './booted.ts';

/**
 * Keeps what the author shipped in kubeadm's folders (a CA, patches, static pods): `kubeadm reset` deletes it with everything else, and
 * the next try needs it.
 */
export const keepBefore = async (booted: Booted): Promise<void> => {
  const { host } = booted;
  const unfinished = `${paths.before}.new`;
  await host.run(['rm', '--recursive', '--force', unfinished, paths.before]);
  await host.makeDirectory(unfinished, 0o700);
  for (const folder of kubeadmFolders(booted)) {
    await host.run(['mkdir', '--parents', `${unfinished}${folder}`, folder]);
    await host.run(['cp', '--archive', `${folder}/.`, `${unfinished}${folder}`]);
  }
  await host.run(['sync']);
  await host.rename(unfinished, paths.before);
  await host.sync('/var/lib/glowplug');
};

export const restoreBefore = async (booted: Booted): Promise<void> => {
  for (const folder of kubeadmFolders(booted))
    await booted.host.run(['cp', '--archive', `${paths.before}${folder}/.`, folder]);
};

/** It may hold keys, and nobody needs it once the node is a member. */
export const forgetBefore = async ({ host }: Booted): Promise<void> => {
  await host.run(['rm', '--recursive', '--force', paths.before]);
};
