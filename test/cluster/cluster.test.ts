import { afterAll, beforeAll, expect, test } from 'bun:test';
import { allReady, bootstrapped, bootstrapReport, clusterIn, down, members, reboot, up } from './cluster.ts';
import { apply, inside, kubectl } from './inside.ts';
import { labNamed } from './lab.ts';
import { answerers, askDns, askHttp, crunPod, inPod, podsOf } from './pods.ts';
import { until } from './sh.ts';

// Root makes the namespaces. The tests build on each other, as a cluster's life does: the cluster is made once.
const cluster = clusterIn(labNamed('test'));
const { controlPlane, workers } = cluster;

beforeAll(async () => {
  await down(cluster);
  await up(cluster);
});
afterAll(() => down(cluster));

const seconds = (sinceMs: number) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;

test('three files become a cluster whose nodes are all Ready', async () => {
  const startedMs = Date.now();
  await Promise.all(members(cluster).map((member) => bootstrapped(member)));
  await allReady(cluster);
  console.log(`all nodes Ready after ${seconds(startedMs)}`);
  for (const member of members(cluster))
    expect(await bootstrapReport(member)).toMatchObject({ verdict: 'done' });
});

test('labels, taints and versions are those of the files', async () => {
  const columns =
    '{.metadata.name} {.metadata.labels.example\\.net/rack} {.spec.taints[*].key} {.status.nodeInfo.kubeletVersion}';
  const nodes = await kubectl(
    controlPlane,
    'get',
    'nodes',
    `--output=jsonpath={range .items[*]}${columns}{"\\n"}{end}`,
  );
  expect(
    nodes
      .trim()
      .split('\n')
      // A node is told to be not ready until its first moments are over.
      .map((line) => line.replace(/node\.kubernetes\.io\/[a-z-]+/, '').replace(/\.\d+$/, '')),
  ).toEqual(['cp1  node-role.kubernetes.io/control-plane v1.36', 'worker1 r1  v1.36', 'worker2 r2  v1.36']);
});

test('a DaemonSet runs on every node, with addresses of the node’s own part', async () => {
  await apply(controlPlane, answerers);
  await kubectl(controlPlane, 'rollout', 'status', 'daemonset/answerer', '--timeout=120s');
  const pods = await podsOf(controlPlane, 'answerer');
  const places = pods.map(({ node, address }) => `${node} ${address.split('.').slice(0, 3).join('.')}`);
  expect(places.sort()).toEqual(['cp1 10.244.0', 'worker1 10.244.1', 'worker2 10.244.2']);
});

const fromEachPod = async (script: (address: string) => string): Promise<string[]> => {
  const pods = await podsOf(controlPlane, 'answerer');
  const asked = members(cluster).flatMap((node) => {
    const own = pods.find((pod) => pod.node === node.name);
    return own === undefined
      ? []
      : pods.filter((pod) => pod !== own).map((other) => inPod(node, own.name, script(other.address)));
  });
  return Promise.all(asked);
};

test('every pod reaches the pods of the other nodes', async () => {
  const answers = await fromEachPod((address) => askHttp(`http://${address}:8080/health`));
  expect(answers).toEqual(Array.from({ length: 6 }, () => 'OK'));
});

test('pods see each other’s own addresses, and their logs can be read', async () => {
  const pods = await podsOf(controlPlane, 'answerer');
  const [from, to] = workers.map(({ name }) => pods.find(({ node }) => node === name));
  if (from === undefined || to === undefined) throw new Error('a worker has no pod');
  const ask = `const { Resolver } = require('node:dns/promises'); const resolver = new Resolver({ timeout: 2000, tries: 2 });
    resolver.setServers(['${to.address}:5353']); await resolver.resolve4('who.am.i').catch(() => {})`;
  const [worker] = workers;
  if (worker !== undefined) await inPod(worker, from.name, ask);
  expect(await kubectl(controlPlane, 'logs', to.name)).toContain(`${from.address}:`);
});

test('a Service is reached from every node, and cluster DNS knows its name', async () => {
  const address = await kubectl(
    controlPlane,
    'get',
    'service',
    'answerer',
    '--output=jsonpath={.spec.clusterIP}',
  );
  await kubectl(
    controlPlane,
    '--namespace=kube-system',
    'rollout',
    'status',
    'deployment/coredns',
    '--timeout=120s',
  );
  const pods = await podsOf(controlPlane, 'answerer');
  for (const node of members(cluster)) {
    const pod = pods.find((one) => one.node === node.name)?.name ?? '';
    expect(await inPod(node, pod, askHttp(`http://${address}/health`))).toBe('OK');
    expect(await inPod(node, pod, askDns('answerer.default.svc.cluster.local', '10.96.0.10'))).toBe(address);
  }
});

test('a pod runs by the second runtime', async () => {
  await apply(controlPlane, crunPod);
  await kubectl(controlPlane, 'wait', '--for=condition=Ready', 'pod/by-crun', '--timeout=60s');
});

const allAnswer = async (): Promise<boolean> => {
  const answers = await fromEachPod((address) => askHttp(`http://${address}:8080/health`)).catch(() => []);
  return answers.length === 6 && answers.every((answer) => answer === 'OK');
};

test.each([
  ['worker', workers[0]],
  ['control plane', controlPlane],
])('a %s that is rebooted comes back with its pods, and is not bootstrapped again', async (_role, node) => {
  if (node === undefined) throw new Error('unreachable: a cluster has workers');
  const startedMs = Date.now();
  await reboot(node);
  await until('every pod answering again', 120_000, allAnswer);
  await allReady(cluster);
  console.log(`${node.name} back after ${seconds(startedMs)}`);
  const condition = await inside(
    node,
    'systemctl',
    'show',
    '--property=ConditionResult',
    'glowplug-kubernetes.service',
  );
  expect(condition).toBe('ConditionResult=no');
});
