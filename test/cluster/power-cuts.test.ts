import { afterAll, beforeAll, expect, test } from 'bun:test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapped, clusterIn, down, type Member, stateFile, switchOn, up } from './cluster.ts';
import { cutPower } from './container.ts';
import { progressSince } from './follow.ts';
import { kubectl } from './inside.ts';
import { type LabNode, labNamed, stateDir } from './lab.ts';
import { until } from './sh.ts';

// Root makes the namespaces.
const cluster = clusterIn(labNamed('cuts'));
const { controlPlane, workers } = cluster;

beforeAll(() => down(cluster));
afterAll(() => down(cluster));

/** When the power goes: some time after glowplug-node has said a thing. */
type Cut = { readonly line: string; readonly afterMs: number };

const journal = (node: LabNode): string => {
  const path = stateFile(node, 'bootstrap.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).state : 'nothing';
};

const cutAt = async (node: Member, { line, afterMs }: Cut, sinceMs: number): Promise<void> => {
  const said = async () => (await progressSince(node, sinceMs)).some((one) => one.endsWith(line));
  await until(`"${line}" of ${node.name}`, 120_000, said);
  await Bun.sleep(afterMs);
  await cutPower(node);
  console.log(`power cut of ${node.name} ${afterMs} ms after "${line}": ${journal(node)}`);
};

/** etcd's data: another inode would be another cluster. */
const etcd = (): number | undefined =>
  statSync(join(stateDir(controlPlane), 'lib/etcd/member/snap/db'), { throwIfNoEntry: false })?.ino;

const initCuts: readonly Cut[] = [
  { line: 'kubeadm: kubelet-start', afterMs: 1500 },
  { line: 'kubeadm: wait-control-plane', afterMs: 700 },
  { line: 'kubeadm: bootstrap-token', afterMs: 200 },
  { line: 'kubeadm: addon', afterMs: 100 },
];

test('a control plane killed again and again in the middle of kubeadm init becomes one and the same control plane', async () => {
  let sinceMs = Date.now();
  await up(cluster, [controlPlane]);
  let used: number | undefined;
  for (const cut of initCuts) {
    await cutAt(controlPlane, cut, sinceMs);
    if (used !== undefined) expect(etcd()).toBe(used);
    if (['made', 'joined'].includes(journal(controlPlane))) used = etcd();
    sinceMs = Date.now();
    await switchOn(controlPlane);
  }
  await bootstrapped(controlPlane);
  expect(used).toBeDefined();
  expect(etcd()).toBe(used);
  const kept = join(stateDir(controlPlane), 'lib/glowplug/persist/etc/kubernetes/pki/ca.crt');
  expect(readFileSync(kept, 'utf8')).toBe(readFileSync(join(cluster.lab.dir, 'pki/ca.crt'), 'utf8'));
  const kubeSystem = '--namespace=kube-system';
  await kubectl(controlPlane, kubeSystem, 'rollout', 'status', 'deployment/coredns', '--timeout=120s');
  const secrets = await kubectl(controlPlane, kubeSystem, 'get', 'secrets', '--output=name');
  expect(secrets).toContain('bootstrap-token-abcdef');
});

const joinCuts: readonly Cut[] = [
  { line: 'kubeadm: kubelet-wait-bootstrap', afterMs: 100 },
  { line: 'pod network', afterMs: 0 },
];

test('a worker killed in the middle of kubeadm join joins all the same', async () => {
  const [worker] = workers;
  if (worker === undefined) throw new Error('unreachable: a cluster has workers');
  let sinceMs = Date.now();
  await up(cluster, [worker]);
  for (const cut of joinCuts) {
    await cutAt(worker, cut, sinceMs);
    sinceMs = Date.now();
    await switchOn(worker);
  }
  await bootstrapped(worker);
  await kubectl(controlPlane, 'wait', '--for=condition=Ready', `node/${worker.name}`, '--timeout=60s');
});
