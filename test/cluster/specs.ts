import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import { localFilesBelow } from '../../cli/local-files.ts';
import { merge } from '../../provisioner/stages/merge.ts';
import { yamlDocuments } from '../../provisioner/stages/yaml.ts';
import type { JsonObject } from '../../schema/index.ts';
import { transpile } from '../../transpiler/transpile.ts';
import { type Lab, type LabNode, specPath } from './lab.ts';
import { sh } from './sh.ts';

const unknownHash = `sha256:${'0'.repeat(64)}`;

/** Compiles a node's YAML of examples/ with the lab's own CA, and lays over it what a node in namespaces cannot have. */
export const writeSpec = async (node: LabNode, example: string, image: string): Promise<void> => {
  const hash = await clusterCa(node.lab, image);
  const yaml = readFileSync(join(repoDir, 'examples', example), 'utf8').replaceAll(unknownHash, hash);
  const local = localFilesBelow(node.lab.dir);
  const { diagnostics, node: transpiled } = await transpile(yaml, { name: example, local });
  if (transpiled === undefined)
    throw new Error(`Cannot transpile "${example}": ${JSON.stringify(diagnostics)}`);
  mkdirSync(dirname(specPath(node)), { recursive: true });
  writeFileSync(specPath(node), JSON.stringify(merge(transpiled.spec, inNamespaces(transpiled.spec))));
};

/** The cluster's CA, made before any node so that its hash is known; told as kubeadm writes hashes. */
const clusterCa = async ({ dir }: Lab, image: string): Promise<string> => {
  const pki = join(dir, 'pki');
  const kubeadm = join(image, 'usr/bin/kubeadm');
  if (!existsSync(pki)) {
    const config = join(dir, 'ca.yaml');
    writeFileSync(config, caConfig(pki, image));
    await sh(kubeadm, 'init', 'phase', 'certs', 'ca', '--config', config);
  }
  const certificate = new X509Certificate(readFileSync(join(pki, 'ca.crt')));
  const publicKey = certificate.publicKey.export({ type: 'spki', format: 'der' });
  return `sha256:${createHash('sha256').update(publicKey).digest('hex')}`;
};

/** With all that kubeadm would otherwise ask the internet and the routing table for: the tests may run where there is neither. */
const caConfig = (certificatesDir: string, image: string): string => {
  const { versions } = JSON.parse(readFileSync(join(image, 'usr/share/glowplug/versions.json'), 'utf8'));
  const apiVersion = 'kubeadm.k8s.io/v1beta4';
  return yamlDocuments([
    { apiVersion, kind: 'InitConfiguration', localAPIEndpoint: { advertiseAddress: '192.0.2.1' } },
    { apiVersion, kind: 'ClusterConfiguration', kubernetesVersion: versions.kubernetes, certificatesDir },
  ]);
};

/**
 * The kernel is shared: its limits cannot be raised, its cgroups may be v1, and its modules cannot be looked at. So is the disk: that it
 * fills up is not for these nodes to mend.
 */
const inNamespaces = (spec: JsonObject): JsonObject => {
  const nodeRegistration = { ignorePreflightErrors: ['SystemVerification'] };
  const isInit = JSON.stringify(spec).includes('"init":');
  return {
    kubernetes: {
      kubelet: { failCgroupV1: false, evictionHard: never, imageGCHighThresholdPercent: 100 },
      cri: { config: '[plugins."io.containerd.cri.v1.runtime"]\nrestrict_oom_score_adj = true\n' },
      kubeadm: isInit
        ? { init: { nodeRegistration, timeouts }, kubeProxy: { conntrack: unlimited } }
        : { join: { nodeRegistration, timeouts } },
    },
  };
};

/** The machine that tests may have much else to do. */
const timeouts = {
  controlPlaneComponentHealthCheck: '10m0s',
  kubernetesAPICall: '5m0s',
  tlsBootstrap: '10m0s',
};
const never = { 'nodefs.available': '0%', 'imagefs.available': '0%' };
const unlimited = { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' };
