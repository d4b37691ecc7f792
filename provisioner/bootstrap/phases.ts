import type { KubeadmRole } from '../stages/kubeadm-documents.ts';

/** kubeadm's phases in the order they run; those of init after `wait-control-plane` are its second half. */
const initPhases: readonly string[] =
  'preflight certs kubeconfig etcd control-plane kubelet-start wait-control-plane'
    .concat(' upload-config upload-certs mark-control-plane bootstrap-token kubelet-finalize addon')
    .split(' ');

const joinPhases: readonly string[] = 'preflight control-plane-prepare check-etcd kubelet-start etcd-join'
  .concat(' kubelet-wait-bootstrap control-plane-join wait-control-plane')
  .split(' ');

/** kubeadm starts its lines with the name of a phase, though not always with the name that --skip-phases knows. */
const aliases: Readonly<Record<string, string>> = {
  'init addons': 'addon',
  'init kubelet-check': 'wait-control-plane',
  'init control-plane-check': 'wait-control-plane',
  'join download-certs': 'control-plane-prepare',
  'join kubelet-check': 'kubelet-wait-bootstrap',
  'join control-plane-check': 'wait-control-plane',
};

/** The phase that a line of kubeadm's output belongs to: the one it names if that comes later, else the one before. */
export const phaseAfter = (role: KubeadmRole, current: string, line: string): string => {
  const [subcommand, phases] =
    role === 'init' ? (['init', initPhases] as const) : (['join', joinPhases] as const);
  const word = line.match(/^\[([a-z-]+)\]/)?.[1] ?? '';
  const named = aliases[`${subcommand} ${word}`] ?? word;
  return phases.indexOf(named) > phases.indexOf(current) ? named : current;
};

/** The phase that kubeadm itself says it failed in. */
export const failedPhase = (output: string): string | undefined =>
  output.match(/error execution phase ([a-z-]+)/)?.[1];

const published = initPhases.slice(initPhases.indexOf('upload-config'));
const made = initPhases.slice(0, initPhases.indexOf('wait-control-plane'));

/** The half of init that is not run; the join command, which shows a token, is never shown. */
export const skippedPhases = {
  make: [...published, 'show-join-command'],
  publish: [...made, 'show-join-command'],
} as const;
