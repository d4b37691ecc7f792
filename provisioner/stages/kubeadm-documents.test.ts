import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { kubeadmDocuments, resetDocument } from './kubeadm-documents.ts';

const versions = { kubernetes: 'v1.36.3', etcd: '3.6.8-0', coredns: 'v1.14.2' };

const documentsOf = (kubernetes: Record<string, unknown>, host: Record<string, unknown> = {}) =>
  JSON.parse(
    JSON.stringify(
      kubeadmDocuments(configOf({ host, kubernetes: { version: 'v1.36', ...kubernetes } }), versions),
    ),
  );

test('kubeadmDocuments() of init names the images that the image carries', () => {
  const [init, cluster] = documentsOf({ kubeadm: { init: {} } }, { hostname: 'cp1' });
  expect(init).toEqual({
    apiVersion: 'kubeadm.k8s.io/v1beta4',
    kind: 'InitConfiguration',
    nodeRegistration: { name: 'cp1', criSocket: 'unix:///run/containerd/containerd.sock' },
  });
  expect(cluster).toEqual({
    apiVersion: 'kubeadm.k8s.io/v1beta4',
    kind: 'ClusterConfiguration',
    kubernetesVersion: 'v1.36.3',
    networking: { podSubnet: '10.244.0.0/16' },
    etcd: { local: { imageTag: '3.6.8-0' } },
    dns: { imageTag: 'v1.14.2' },
  });
});

test('kubeadmDocuments() lets the author’s words win', () => {
  const [init, cluster] = documentsOf(
    {
      kubeadm: {
        init: { nodeRegistration: { name: 'other', taints: [] } },
        cluster: {
          kubernetesVersion: 'v1.36.1',
          networking: { podSubnet: '10.9.0.0/16', serviceSubnet: '10.8.0.0/16' },
          etcd: { local: { dataDir: '/data' } },
        },
      },
    },
    { hostname: 'cp1' },
  );
  expect(init.nodeRegistration).toMatchObject({ name: 'other', taints: [] });
  expect(cluster).toMatchObject({
    kubernetesVersion: 'v1.36.1',
    networking: { podSubnet: '10.9.0.0/16', serviceSubnet: '10.8.0.0/16' },
    etcd: { local: { imageTag: '3.6.8-0', dataDir: '/data' } },
  });
});

test.each([
  [{ imageRepository: 'registry.example' }],
  [{ dns: { imageRepository: 'x' }, etcd: { local: { imageRepository: 'y' } } }],
])('kubeadmDocuments() leaves the tags of %j to kubeadm', (cluster) => {
  const [, made] = documentsOf({ kubeadm: { init: {}, cluster } });
  expect(made.dns?.imageTag).toBeUndefined();
  expect(made.etcd?.local?.imageTag).toBeUndefined();
});

test('kubeadmDocuments() never names a local etcd beside an external one', () => {
  const external = { endpoints: ['https://e:2379'], caFile: '', certFile: '', keyFile: '' };
  const [, cluster] = documentsOf({ kubeadm: { init: {}, cluster: { etcd: { external } } } });
  expect(cluster.etcd).toEqual({ external });
});

test('kubeadmDocuments() adds taints to those kubeadm would set', () => {
  const taint = { key: 'a', value: 'b', effect: 'NoExecute' };
  const [init] = documentsOf({ taints: [taint], kubeadm: { init: {} } });
  expect(init.nodeRegistration.taints).toEqual([
    { key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' },
    taint,
  ]);
  const [join] = documentsOf({ taints: [taint], kubeadm: { join: {} } });
  expect(join.nodeRegistration.taints).toEqual([taint]);
});

test('kubeadmDocuments() gives the kubelet the labels that a kubelet may set, in one argument', () => {
  const [join] = documentsOf({
    labels: { zone: 'a', 'topology.kubernetes.io/zone': 'b', 'node-role.kubernetes.io/worker': '' },
    kubeadm: {
      join: {
        nodeRegistration: {
          kubeletExtraArgs: [
            { name: 'v', value: '4' },
            { name: 'node-labels', value: 'own=1' },
          ],
        },
      },
    },
  });
  expect(join.nodeRegistration.kubeletExtraArgs).toEqual([
    { name: 'v', value: '4' },
    { name: 'node-labels', value: 'zone=a,topology.kubernetes.io/zone=b,own=1' },
  ]);
});

test('kubeadmDocuments() tells kubeadm where the kubelet answers, and nothing else of the kubelet', () => {
  const documents = documentsOf({ kubelet: { healthzPort: 10300, maxPods: 9 }, kubeadm: { init: {} } });
  expect(documents[2]).toEqual({
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    healthzPort: 10300,
  });
});

test('resetDocument() cleans the author’s folder of certificates', () => {
  const config = configOf({
    kubernetes: { version: 'v1.36', kubeadm: { init: {}, cluster: { certificatesDir: '/data/pki' } } },
  });
  expect(config.kubernetes && resetDocument(config.kubernetes)).toMatchObject({
    kind: 'ResetConfiguration',
    force: true,
    certificatesDir: '/data/pki',
  });
});
