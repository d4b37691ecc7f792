import { manifestDir } from '../../stages/kubeadm.ts';
import type { Booted } from '../booted.ts';
import { kubectl } from './kubectl.ts';

/** Runtime classes and the author's pod network, in the order of their names. */
export const applyManifests = async (booted: Booted): Promise<void> => {
  if (booted.role === 'join-worker') return;
  for (const name of await booted.host.list(manifestDir)) {
    await kubectl(
      booted,
      ['apply', '--server-side', '--force-conflicts', `--filename=${manifestDir}/${name}`],
      {
        step: `manifest ${name}`,
        help: `see what is wrong with it: kubectl --kubeconfig /etc/kubernetes/admin.conf apply -f ${manifestDir}/${name}`,
      },
    );
  }
};
