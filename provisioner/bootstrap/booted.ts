import type { JsonObject } from '../../schema/shape.ts';
import type { Config } from '../../schema/v1/config.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import type { Host } from '../host/host.ts';
import type { KubeadmRole } from '../stages/kubeadm-documents.ts';
import { at } from '../stages/merge.ts';

/** The booted node that is being made a member of a cluster. */
export type Booted = {
  readonly host: Host;
  readonly config: Config;
  readonly kubernetes: Kubernetes;
  readonly role: KubeadmRole;
  /** One line for whoever watches. */
  readonly tell: (line: string) => void;
  /** When nothing new is begun any more. */
  readonly deadlineMs: number;
};

export const paths = {
  versions: '/usr/share/glowplug/versions.json',
  journal: '/var/lib/glowplug/bootstrap.json',
  marker: '/var/lib/glowplug/bootstrapped.json',
  report: '/var/lib/glowplug/report.json',
  logs: '/var/log/glowplug',
  /** kubeadm's config holds tokens: it is in memory only, and gone with the next boot. */
  run: '/run/glowplug',
  kubeadmConfig: '/run/glowplug/kubeadm.yaml',
  resetConfig: '/run/glowplug/kubeadm-reset.yaml',
  before: '/var/lib/glowplug/before-kubeadm',
  adminConf: '/etc/kubernetes/admin.conf',
  kubeletConf: '/etc/kubernetes/kubelet.conf',
  bootstrapConf: '/etc/kubernetes/bootstrap-kubelet.conf',
  clientCertificate: '/var/lib/kubelet/pki/kubelet-client-current.pem',
} as const;

/** Folders that hold what the author shipped for kubeadm and what kubeadm makes of it. */
export const kubeadmFolders = ({ kubernetes }: Booted): readonly string[] => {
  const certificates = at(kubernetes.kubeadm.cluster, 'certificatesDir');
  const isApart = typeof certificates === 'string' && !certificates.startsWith('/etc/kubernetes/');
  return isApart ? ['/etc/kubernetes', certificates] : ['/etc/kubernetes'];
};

export const etcdFolder = ({ kubernetes }: Booted): string => {
  const dataDir = at(kubernetes.kubeadm.cluster, 'etcd', 'local', 'dataDir');
  return typeof dataDir === 'string' ? dataDir : '/var/lib/etcd';
};

/** What init or join is told about the node itself. */
export const ownDocument = ({ kubernetes, role }: Pick<Booted, 'kubernetes' | 'role'>): JsonObject =>
  (role === 'init' ? kubernetes.kubeadm.init : kubernetes.kubeadm.join) ?? {};

/** A control plane has the administrator's kubeconfig; a worker has only its own. */
export const kubeconfig = ({ role }: Booted): string =>
  role === 'join-worker' ? paths.kubeletConf : paths.adminConf;
