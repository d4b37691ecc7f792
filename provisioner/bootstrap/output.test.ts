import { expect, test } from 'bun:test';
import { explain, reasonOf } from './explain.ts';
import { failedPhase, phaseAfter, skippedPhases } from './phases.ts';
import { redactLine } from './redact.ts';

test('phaseAfter() follows the output of init', () => {
  const lines = [
    '[init] Using Kubernetes version: v1.36.3',
    '[preflight] Running pre-flight checks',
    '[certs] Using certificateDir folder "/etc/kubernetes/pki"',
    '[etcd] Creating static Pod manifest',
    '[kubelet-start] Starting the kubelet',
    '[wait-control-plane] Waiting for the kubelet',
    '[kubelet-check] Waiting for a healthy kubelet',
    '[upload-config] Storing the configuration',
    '[kubelet] Creating a ConfigMap "kubelet-config"',
    '[addons] Applied essential addon: CoreDNS',
  ];
  const phases: string[] = [];
  lines.reduce((phase, line) => {
    const next = phaseAfter('init', phase, line);
    if (next !== phase) phases.push(next);
    return next;
  }, '');
  expect(phases).toEqual(
    'preflight certs etcd kubelet-start wait-control-plane upload-config addon'.split(' '),
  );
});

test('phaseAfter() never goes back', () => {
  expect(
    phaseAfter('join-worker', 'kubelet-wait-bootstrap', '[kubelet-start] Waiting for the TLS Bootstrap'),
  ).toBe('kubelet-wait-bootstrap');
});

test('failedPhase() is the phase that kubeadm names', () => {
  expect(failedPhase('error execution phase wait-control-plane: failed while waiting')).toBe(
    'wait-control-plane',
  );
});

test('skippedPhases has every phase of init in one half, and those that wait in both', () => {
  expect(skippedPhases.make).toContain('bootstrap-token');
  expect(skippedPhases.publish).toContain('certs');
  expect([...skippedPhases.make, ...skippedPhases.publish]).not.toContain('wait-control-plane');
});

test.each([
  [
    '[bootstrap-token] Using token: abcdef.0123456789abcdef',
    '[bootstrap-token] Using token: abcdef.<redacted>',
  ],
  [`key ${'0a'.repeat(32)}`, 'key <redacted>'],
  [
    `--discovery-token-ca-cert-hash sha256:${'0a'.repeat(32)}`,
    `--discovery-token-ca-cert-hash sha256:${'0a'.repeat(32)}`,
  ],
])('redactLine() of %j', (line, shown) => {
  expect(redactLine(line)).toBe(shown);
});

test.each([
  ['x509: certificate has expired or is not yet valid: current time 2020-01-01', 'timedatectl', true],
  ['token id "abcdef" is invalid for this cluster or it has expired', 'kubeadm token create', true],
  ['[ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty', 'etcd', false],
  [
    '[WARNING DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty\nconnection refused',
    'API server',
    true,
  ],
  [
    '[ERROR NumCPU]: the number of available CPUs 1 is less than the required 2',
    'ignorePreflightErrors',
    false,
  ],
  ['dial tcp 10.0.0.1:6443: connect: connection refused', 'API server', true],
  ['something new', '/var/log/glowplug', true],
])('explain() of %j says %j', (said, help, isWorthRetrying) => {
  expect(explain(said).help).toContain(help);
  expect(explain(said).isWorthRetrying ?? true).toBe(isWorthRetrying);
});

test('reasonOf() is the line that begins with error', () => {
  const output =
    '[preflight] Running\nerror execution phase preflight: \n\t[ERROR Swap]: swap is on\nTo see the stack trace';
  expect(reasonOf(output)).toBe('error execution phase preflight:; [ERROR Swap]: swap is on');
});
