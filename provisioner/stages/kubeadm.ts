import type { JsonObject } from '../../schema/shape.ts';
import type { Config } from '../../schema/v1/config.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import { pointer } from '../plan.ts';
import { kubeadmRole } from './kubeadm-documents.ts';
import { nothing, type Rendered, type RenderedFile, rendered } from './rendered.ts';
import { yaml } from './yaml.ts';

/** Applied in the order of their names after init or join as a control plane. */
export const manifestDir = '/var/lib/glowplug/manifests';

/** `kubernetes.kubeadm` and `runtimes`: the manifests that the booted node applies. kubeadm's own config is made when it is run. */
export const renderKubeadm = ({ kubernetes }: Config): Rendered => {
  if (kubernetes === undefined) return nothing;
  const role = kubeadmRole(kubernetes);
  if (role === undefined || role === 'join-worker') return nothing;
  return rendered({
    files: runtimeClasses(kubernetes),
    fetched: role === 'init' ? cniManifests(kubernetes) : [],
  });
};

const runtimeClasses = ({ runtimes }: Kubernetes): RenderedFile[] =>
  runtimes.slice(1).map((runtime, i) => ({
    path: `${manifestDir}/10-runtime-class-${runtime}.yaml`,
    text: yaml(runtimeClass(runtime)),
    mode: 0o644,
    because: pointer('kubernetes', 'runtimes', i + 1),
  }));

const runtimeClass = (runtime: string): JsonObject => ({
  apiVersion: 'node.k8s.io/v1',
  kind: 'RuntimeClass',
  metadata: { name: runtime },
  handler: runtime,
});

const cniManifests = ({ cni }: Kubernetes) =>
  cni.manifests.map((resource, i) => ({
    path: `${manifestDir}/20-cni-${String(i).padStart(3, '0')}.yaml`,
    resource,
    mode: 0o600,
    because: pointer('kubernetes', 'cni', 'manifests', i),
  }));
