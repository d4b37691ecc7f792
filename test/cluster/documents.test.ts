import { afterAll, expect, test } from 'bun:test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { imageVersions } from '../../provisioner/bootstrap/documents.ts';
import { kubeadmDocuments, resetDocument } from '../../provisioner/stages/kubeadm-documents.ts';
import { renderAll } from '../../provisioner/stages/render.ts';
import { yaml, yamlDocuments } from '../../provisioner/stages/yaml.ts';
import { configOf } from '../support/config.ts';
import { image } from './image.ts';
import { sh } from './sh.ts';

const scratch = mkdtempSync(join(tmpdir(), 'glowplug-documents-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const taint = { key: 'a', value: 'b', effect: 'NoExecute' };
const token = { token: 'abcdef.0123456789abcdef' };
const discovery = {
  bootstrapToken: { ...token, apiServerEndpoint: 'cp:6443', unsafeSkipCAVerification: true },
};

const kubernetesOf = (more: Record<string, unknown>) =>
  configOf({ host: { hostname: 'n1' }, kubernetes: { version: 'v1.36', ...more } });

const versions = async () =>
  imageVersions(await Bun.file(join(await image(), 'usr/share/glowplug/versions.json')).json());

test.each([
  ['init with nothing', { kubeadm: { init: {} } }],
  [
    'init with taints, labels and a CIDR',
    { taints: [taint], labels: { x: 'y' }, kubeadm: { init: { bootstrapTokens: [token] } } },
  ],
  [
    'init with a kubelet’s port and kube-proxy',
    { kubelet: { healthzPort: 10300 }, kubeadm: { init: {}, kubeProxy: { mode: 'nftables' } } },
  ],
  [
    'init with etcd elsewhere',
    { kubeadm: { init: {}, cluster: { etcd: { local: { dataDir: '/data/etcd' } } } } },
  ],
  ['join of a worker', { taints: [taint], kubeadm: { join: { discovery } } }],
  [
    'join of a control plane',
    { kubeadm: { join: { discovery, controlPlane: { certificateKey: 'a'.repeat(64) } } } },
  ],
] as const)('kubeadm itself accepts %s', async (_name, more) => {
  const config = kubernetesOf(more);
  const kubeadm = join(await image(), 'usr/bin/kubeadm');
  const path = join(scratch, 'kubeadm.yaml');
  writeFileSync(path, yamlDocuments(kubeadmDocuments(config, await versions())));
  expect(await sh(kubeadm, 'config', 'validate', '--config', path)).toBe('ok');
});

test('kubeadm itself accepts the reset', async () => {
  const { kubernetes } = kubernetesOf({ kubeadm: { init: {}, cluster: { certificatesDir: '/data/pki' } } });
  const path = join(scratch, 'reset.yaml');
  writeFileSync(path, yaml(kubernetes === undefined ? {} : resetDocument(kubernetes)));
  expect(await sh(join(await image(), 'usr/bin/kubeadm'), 'config', 'validate', '--config', path)).toBe('ok');
});

test('the versions of the image are those that this kubeadm would take', async () => {
  const list = await sh(
    join(await image(), 'usr/bin/kubeadm'),
    'config',
    'images',
    'list',
    '--kubernetes-version=v1.36.3',
  );
  const { etcd, coredns, kubernetes } = await versions();
  expect(list).toContain(`registry.k8s.io/coredns/coredns:${coredns}\n`);
  expect(list).toContain(`registry.k8s.io/kube-proxy:${kubernetes}\n`);
  expect(etcd).toMatch(/^3\.\d+\.\d+-\d+$/);
});

test('containerd itself reads the rendered config, and the author’s over it', async () => {
  const config = '[plugins."io.containerd.cri.v1.runtime"]\nmax_container_log_line_size = 12345\n';
  const files = renderAll(kubernetesOf({ runtimes: ['crun', 'runc'], cri: { config } })).files;
  for (const { path, text } of files.filter(({ path }) => path.startsWith('/etc/containerd/'))) {
    const at = join(scratch, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text.replaceAll('/etc/containerd/', `${scratch}/etc/containerd/`));
  }
  const containerd = join(await image(), 'usr/bin/containerd');
  const dump = await sh(
    containerd,
    '--config',
    join(scratch, 'etc/containerd/config.toml'),
    'config',
    'dump',
  );
  const read = JSON.parse(JSON.stringify(Bun.TOML.parse(dump)));
  const runtime = read.plugins['io.containerd.cri.v1.runtime'];
  expect(runtime.max_container_log_line_size).toBe(12345);
  expect(runtime.containerd.default_runtime_name).toBe('crun');
  expect(runtime.containerd.runtimes.crun.options.SystemdCgroup).toBe(true);
  expect(runtime.cni.bin_dirs).toEqual(['/opt/cni/bin', '/usr/libexec/cni']);
  expect(read.plugins['io.containerd.cri.v1.images'].pinned_images.sandbox).toBe(
    'registry.k8s.io/pause:3.10.2',
  );
});
