import { splitLabels } from '../../stages/labels.ts';
import type { Booted } from '../booted.ts';
import { kubectl } from './kubectl.ts';

/** Labels that no kubelet may give its own node; a worker has nobody to do it for it. */
export const labelNode = async (booted: Booted, node: string): Promise<void> => {
  const labels = Object.entries(splitLabels(booted.kubernetes.labels).byAdministrator);
  const pairs = labels.map(([key, value]) => `${key}=${value}`);
  if (pairs.length === 0) return;
  if (booted.role === 'join-worker') {
    booted.tell(`a kubelet may not set ${pairs.join(' ')}: kubectl label node ${node} ${pairs.join(' ')}`);
    return;
  }
  await kubectl(booted, ['label', 'node', node, '--overwrite', ...pairs], {
    step: 'labels',
    help: 'see that the keys and values are labels that Kubernetes accepts',
  });
};
