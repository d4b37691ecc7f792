import { at } from '../stages/merge.ts';
import { keepBefore } from './before.ts';
import { type Booted, etcdFolder, ownDocument } from './booted.ts';
import { BootstrapFailed } from './failure.ts';
import { readJournal, writeJournal } from './journal.ts';
import { skippedPhases } from './phases.ts';
import { runKubeadm } from './run-kubeadm.ts';

/** The first half of init, or all of join, on a node that is clean. */
export const begin = async (booted: Booted): Promise<void> => {
  const { host, role } = booted;
  const etcdWasEmpty = await isEtcdEmpty(booted);
  if ((await readJournal(host)) === null) await keepBefore(booted);
  await writeJournal(host, { state: 'trying', etcdWasEmpty });
  try {
    if (role === 'init')
      await runKubeadm(booted, 'init', [...initFlags(booted, 'make'), ...etcdFlags(booted, etcdWasEmpty)]);
    else await runKubeadm(booted, 'join', etcdFlags(booted, etcdWasEmpty));
  } catch (failure) {
    if (failure instanceof BootstrapFailed && isBeforeChanges(failure))
      await writeJournal(host, { state: 'clean' });
    throw failure;
  }
  // kubeadm leaves its files in memory: they are on disk before the journal says that they are.
  await host.run(['sync']);
  await writeJournal(host, { state: role === 'init' ? 'made' : 'joined' });
};

/** The second half of init, which others can see: what it does may be done again, and is never undone. */
export const publish = async (booted: Booted): Promise<void> => {
  await runKubeadm(booted, 'init', initFlags(booted, 'publish'));
  await booted.host.run(['sync']);
  await writeJournal(booted.host, { state: 'joined' });
};

const isBeforeChanges = ({ phase }: BootstrapFailed): boolean =>
  phase === 'configuration' || phase === 'preflight';

const initFlags = (booted: Booted, half: 'make' | 'publish'): readonly string[] => {
  const document = ownDocument(booted);
  const own = at(document, 'skipPhases');
  const skipped = [...skippedPhases[half], ...(Array.isArray(own) ? own : [])].map(String);
  const uploads = at(document, 'certificateKey') === undefined ? [] : ['--upload-certs'];
  return [`--skip-phases=${skipped.join(',')}`, ...uploads];
};

/** A filesystem of its own has a lost+found, which kubeadm takes for somebody's data. Data it must refuse. */
const etcdFlags = (booted: Booted, isEmpty: boolean): readonly string[] =>
  booted.role === 'join-worker' || !isEmpty
    ? []
    : [`--ignore-preflight-errors=DirAvailable-${etcdFolder(booted).replaceAll('/', '-')}`];

const isEtcdEmpty = async (booted: Booted): Promise<boolean> =>
  (await booted.host.list(etcdFolder(booted))).every((name) => name === 'lost+found');
