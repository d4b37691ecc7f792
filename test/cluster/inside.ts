import { execa } from 'execa';
import { pidOne } from './container.ts';
import type { LabNode } from './lab.ts';

/** Runs a program inside a node, as an operator on its console would. */
export const inside = (node: LabNode, ...argv: readonly string[]): Promise<string> =>
  insideWith(node, '', argv);

const insideWith = async (node: LabNode, input: string, argv: readonly string[]): Promise<string> => {
  const pid = pidOne(node);
  if (pid === undefined) throw new Error(`Cannot run "${argv.join(' ')}" on ${node.name}: it is off`);
  const environment = ['env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root', 'LC_ALL=C.UTF-8'];
  const enter = ['--target', String(pid), '--all', ...environment, ...argv];
  return (await execa('nsenter', enter, { input })).stdout;
};

/** Asks the cluster as its administrator. */
export const kubectl = (controlPlane: LabNode, ...args: readonly string[]): Promise<string> =>
  inside(controlPlane, 'kubectl', '--kubeconfig=/etc/kubernetes/admin.conf', ...args);

export const apply = (controlPlane: LabNode, manifest: string): Promise<string> =>
  insideWith(controlPlane, manifest, [
    'kubectl',
    '--kubeconfig=/etc/kubernetes/admin.conf',
    'apply',
    '--filename=-',
  ]);
