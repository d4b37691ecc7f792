import type { KubeadmRole } from '../stages/kubeadm-documents.ts';
import type { Journal } from './journal.ts';

/** What a boot finds of the bootstraps before it. */
export type Found = {
  readonly isBootstrapped: boolean;
  readonly journal: Journal | null;
  /** /etc/kubernetes/kubelet.conf has content. */
  readonly hasKubeletConf: boolean;
  /** The kubelet has the certificate that its cluster gave it. */
  readonly hasClientCertificate: boolean;
};

/**
 * `begin` runs kubeadm on a clean node; `reset` undoes an unfinished try; `publish` runs the second half of init; `finish` does what is
 * left when kubeadm is done.
 */
export type Action = 'nothing' | 'begin' | 'reset' | 'publish' | 'finish';

/** The table of docs/kubernetes.md: from the state found to what is done. Only `reset` destroys, and never what anyone can have used. */
export const decide = (role: KubeadmRole, found: Found): Action => {
  if (found.isBootstrapped) return 'nothing';
  // A kubeadm that was not ours has run here: its cluster is adopted, never reset.
  if (found.journal === null) return found.hasKubeletConf ? 'finish' : 'begin';
  switch (found.journal.state) {
    case 'clean':
      return 'begin';
    case 'trying':
      return isJoinedWorker(role, found) ? 'finish' : 'reset';
    case 'made':
      return 'publish';
    case 'joined':
      return 'finish';
  }
};

/** Nothing that kubeadm does on a worker comes after its certificate. */
const isJoinedWorker = (role: KubeadmRole, found: Found): boolean =>
  role === 'join-worker' && found.hasKubeletConf && found.hasClientCertificate;
