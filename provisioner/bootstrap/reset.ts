import { restoreBefore } from './before.ts';
import { type Booted, etcdFolder, paths } from './booted.ts';
import { readJournal, writeJournal } from './journal.ts';

/** Brings a node back to what it was before kubeadm's unfinished try. */
export const reset = async (booted: Booted): Promise<void> => {
  const { host, role, tell } = booted;
  const journal = await readJournal(host);
  tell('undoing an unfinished try of kubeadm');
  await host.run(['kubeadm', 'reset', '--config', paths.resetConfig, ...clusterFlags(role)]);
  // Data that was there before kubeadm ran is somebody's; what kubeadm's own try left must not meet the next one.
  if (journal?.state === 'trying' && journal.etcdWasEmpty) await emptyFolder(booted, etcdFolder(booted));
  await restoreBefore(booted);
  await host.run(['sync']);
  await writeJournal(host, { state: 'clean' });
};

/** Only a further control plane has something in the cluster to take back: the others need not wait for an API server. */
const clusterFlags = (role: Booted['role']): readonly string[] =>
  role === 'join-control-plane' ? [] : ['--kubeconfig=/dev/null'];

const emptyFolder = async ({ host }: Booted, folder: string): Promise<void> => {
  for (const name of await host.list(folder))
    await host.run(['rm', '--recursive', '--force', `${folder}/${name}`]);
};
