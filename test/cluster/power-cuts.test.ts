import { afterAll, beforeAll, expect, test } from 'bun:test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapped, clusterIn, down, stateFile, switchOn, up } from './cluster.ts';
import { cutPower } from './container.ts';
import { kubectl } from './inside.ts';
import { labNamed, stateDir } from './lab.ts';

// Root makes the namespaces.
const cluster = clusterIn(labNamed('cuts'));
const { controlPlane } = cluster;

beforeAll(() => down(cluster));
afterAll(() => down(cluster));

/** Seconds after power-on, spread over the whole bootstrap: about 15 s from the first byte to a Ready node, more where others work. */
const cuts = [4, 9, 6, 12, 14];

const journal = (): string => {
  const path = stateFile(controlPlane, 'bootstrap.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).state : 'nothing';
};

/** etcd's data: another inode would be another cluster. */
const etcd = (): number | undefined =>
  statSync(join(stateDir(controlPlane), 'lib/etcd/member/snap/db'), { throwIfNoEntry: false })?.ino;

test('a control plane killed again and again in the middle of kubeadm init becomes the same control plane', async () => {
  await up(cluster, [controlPlane]);
  let used: number | undefined;
  for (const [i, seconds] of cuts.entries()) {
    if (i > 0) await switchOn(controlPlane);
    await Bun.sleep(seconds * 1000);
    await cutPower(controlPlane);
    console.log(`power cut ${i + 1} after ${seconds} s: ${journal()}`);
    if (used !== undefined) expect(etcd()).toBe(used);
    if (['made', 'joined'].includes(journal())) used = etcd();
  }
  await switchOn(controlPlane);
  await bootstrapped(controlPlane);
  if (used !== undefined) expect(etcd()).toBe(used);
  const kept = readFileSync(
    join(stateDir(controlPlane), 'lib/glowplug/persist/etc/kubernetes/pki/ca.crt'),
    'utf8',
  );
  expect(kept).toBe(readFileSync(join(cluster.lab.dir, 'pki/ca.crt'), 'utf8'));
  await kubectl(controlPlane, 'wait', '--for=condition=Ready', 'node/cp1', '--timeout=60s');
  await kubectl(
    controlPlane,
    '--namespace=kube-system',
    'rollout',
    'status',
    'deployment/coredns',
    '--timeout=120s',
  );
  expect(await kubectl(controlPlane, 'get', 'secret', '--namespace=kube-system', '--output=name')).toContain(
    'bootstrap-token-abcdef',
  );
});
