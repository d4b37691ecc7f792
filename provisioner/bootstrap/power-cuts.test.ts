import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { etcdData, publishedPath } from '../../test/support/simulated-kubeadm.ts';
import { PowerCut, SimulatedNode } from '../../test/support/simulated-node.ts';
import { bootstrap } from './bootstrap.ts';

const images = ['kube-proxy:v1.36.3', 'etcd:3.6.8-0', 'coredns:v1.14.2'];
const versions = JSON.stringify({ images: images.map((name) => ({ reference: `registry.k8s.io/${name}` })) });
const shipped = {
  '/usr/share/glowplug/versions.json': versions,
  '/etc/kubernetes/pki/ca.crt': 'the author’s CA',
};

const kubernetes = { version: 'v1.36', cni: { podCidr: '10.244.0.0/24' } };
const controlPlane = configOf({
  host: { hostname: 'cp1' },
  kubernetes: { ...kubernetes, kubeadm: { init: {} } },
});
const worker = configOf({ host: { hostname: 'w1' }, kubernetes: { ...kubernetes, kubeadm: { join: {} } } });

/** A generator that says the same for the same seed: mulberry32. */
const randomOf = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Boots with the power going at each of the given operations, then once undisturbed. */
const bootUntilDone = async (node: SimulatedNode, config: typeof worker, cuts: readonly number[]) => {
  for (const cut of cuts) {
    const ended = await bootstrap(config, node.boot(cut), () => {}).catch((failure: unknown) => failure);
    if (!(ended instanceof PowerCut)) break;
    node.cutPower();
    const published = node.now.get(publishedPath);
    if (published !== undefined) expect(node.now.get(etcdData)).toBe(published);
  }
  return bootstrap(config, node.boot(), () => {});
};

test('bootstrap() of a control plane ends in one and the same cluster wherever the power is cut', async () => {
  for (let cut = 0; cut < 130; cut += 1) {
    for (let seed = 0; seed < 4; seed += 1) {
      const node = new SimulatedNode(shipped, randomOf(cut * 100 + seed));
      const { verdict, reason } = await bootUntilDone(node, controlPlane, [cut]);
      expect({ cut, seed, verdict, reason }).toEqual({ cut, seed, verdict: 'done', reason: '' });
      expect(node.now.get(etcdData)).toMatch(/^cluster \d$/);
      expect(node.now.get(publishedPath)).toBe(node.now.get(etcdData) ?? '');
      expect(node.now.get('/etc/kubernetes/pki/ca.crt')).toBe('the author’s CA');
      expect(node.now.has('/var/lib/glowplug/bootstrapped.json')).toBe(true);
    }
  }
});

test('bootstrap() of a control plane stands many power cuts in a row', async () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const random = randomOf(seed);
    const node = new SimulatedNode(shipped, random);
    const cuts = Array.from({ length: 8 }, () => Math.floor(random() * 90));
    const { verdict, reason } = await bootUntilDone(node, controlPlane, cuts);
    expect({ seed, verdict, reason }).toEqual({ seed, verdict: 'done', reason: '' });
    expect(node.now.get(publishedPath)).toBe(node.now.get(etcdData) ?? '');
  }
});

test('bootstrap() of a worker ends joined wherever the power is cut', async () => {
  for (let cut = 0; cut < 100; cut += 1) {
    for (let seed = 0; seed < 4; seed += 1) {
      const node = new SimulatedNode(shipped, randomOf(cut * 100 + seed));
      const { verdict, reason } = await bootUntilDone(node, worker, [cut, cut]);
      expect({ cut, seed, verdict, reason }).toEqual({ cut, seed, verdict: 'done', reason: '' });
      expect(node.now.get('/etc/kubernetes/kubelet.conf')).toBe('conf');
      expect(node.now.has('/etc/kubernetes/bootstrap-kubelet.conf')).toBe(false);
    }
  }
});

test('bootstrap() never runs init on a node that is done', async () => {
  const node = new SimulatedNode(shipped, randomOf(1));
  await bootstrap(controlPlane, node.boot(), () => {});
  const before = node.ran.length;
  await bootstrap(controlPlane, node.boot(), () => {});
  expect(node.ran.slice(before).filter((line) => line.startsWith('kubeadm'))).toEqual([]);
});

test('bootstrap() keeps the data of an etcd that was there before it', async () => {
  const node = new SimulatedNode({ ...shipped, [etcdData]: 'an earlier cluster' }, randomOf(1));
  const { verdict, help } = await bootstrap(controlPlane, node.boot(), () => {});
  expect(verdict).toBe('failed');
  expect(help).toContain('etcd');
  expect(node.now.get(etcdData)).toBe('an earlier cluster');
});

test('bootstrap() takes a lost+found for no data', async () => {
  const node = new SimulatedNode({ ...shipped, '/var/lib/etcd/lost+found': '' }, randomOf(1));
  expect((await bootstrap(controlPlane, node.boot(), () => {})).verdict).toBe('done');
});

test('bootstrap() finishes for a kubeadm that was not ours, and never resets it', async () => {
  const foreign = {
    ...shipped,
    '/etc/kubernetes/kubelet.conf': 'conf',
    '/etc/kubernetes/admin.conf': 'conf',
  };
  const node = new SimulatedNode(foreign, randomOf(1));
  expect((await bootstrap(controlPlane, node.boot(), () => {})).verdict).toBe('done');
  expect(node.ran.filter((line) => line.startsWith('kubeadm'))).toEqual([]);
});
