import type { Booted } from '../booted.ts';
import { kubectlOnce, kubectlWait } from './kubectl.ts';

/** A node without a pod network is never Ready, and somebody else was to bring one. */
export const waitForNode = async (booted: Booted, node: string): Promise<void> => {
  const { cni } = booted.kubernetes;
  if (cni.plugin === 'none' && cni.manifests.length === 0) return;
  await kubectlWait(booted, ['--for=condition=Ready', `node/${node}`], {
    step: 'node Ready',
    help: `see why it is not: kubectl describe node ${node}, and journalctl -u kubelet -u containerd`,
  });
};

/** A new cluster answers names soon after its first node is Ready; one that does not is a member all the same. */
export const waitForDns = async (booted: Booted): Promise<void> => {
  if (booted.role !== 'init') return;
  const dns = ['--namespace=kube-system', '--for=condition=Available', 'deployment/coredns'];
  const { exitCode } = await kubectlOnce(booted, ['wait', ...dns, '--timeout=120s']);
  booted.tell(exitCode === 0 ? 'CoreDNS is available' : 'CoreDNS is not available yet, ignoring');
};
