import type { Output } from '../../provisioner/host/host.ts';

export type Files = Map<string, string>;

type Disk = {
  readonly write: (path: string, text: string) => void;
  readonly commit: (path: string, text: string) => void;
  readonly remove: (prefix: string) => void;
  readonly read: (path: string) => string;
  readonly list: (folder: string) => readonly string[];
};

const k = '/etc/kubernetes';
export const etcdData = '/var/lib/etcd/member';
/** The cluster that others can have used. */
export const publishedPath = '/outside/published';
/** How many clusters were ever made. */
const madePath = '/outside/made';

/** As much of kubeadm as a bootstrap can notice: what it needs to find, what it leaves, and where. */
export const kubeadm = (args: readonly string[], disk: Disk, tell: (line: string) => void): Output => {
  const flags = args.join(' ');
  try {
    if (args[0] === 'reset') reset(disk);
    else if (args[0] === 'join') join(disk, tell);
    else if (flags.includes('certs,kubeconfig')) publish(disk, tell);
    else make(disk, flags, tell);
    return { stdout: '', stderr: '', exitCode: 0 };
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    tell(`error execution phase ${failure.message}`);
    return { stdout: '', stderr: '', exitCode: 1 };
  }
};

class Refused extends Error {}

const make = (disk: Disk, flags: string, tell: (line: string) => void): void => {
  tell('[preflight] Running pre-flight checks');
  if (disk.list(`${k}/manifests`).length > 0)
    throw new Refused('preflight: [ERROR FileAvailable--manifests]');
  if (disk.list('/var/lib/etcd').length > 0 && !flags.includes('DirAvailable--var-lib-etcd'))
    throw new Refused('preflight: [ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty');
  tell('[certs] Using certificateDir folder');
  if (disk.list(`${k}/pki`).length > 0 && disk.read(`${k}/pki/ca.crt`) === '')
    throw new Refused('certs: no certificate in ca.crt');
  for (const name of ['apiserver.crt', 'etcd.crt', 'sa.key'])
    disk.write(`${k}/pki/${name}`, disk.read(`${k}/pki/ca.crt`));
  tell('[kubeconfig] Writing');
  for (const name of ['admin.conf', 'kubelet.conf', 'scheduler.conf']) disk.write(`${k}/${name}`, 'conf');
  for (const name of ['etcd.yaml', 'kube-apiserver.yaml']) disk.write(`${k}/manifests/${name}`, 'pod');
  tell('[kubelet-start] Starting the kubelet');
  disk.write('/var/lib/kubelet/config.yaml', 'config');
  tell('[wait-control-plane] Waiting');
  const made = Number(disk.read(madePath)) + 1;
  disk.commit(madePath, String(made));
  disk.commit(etcdData, `${disk.read(etcdData)}cluster ${made}`);
};

const needed = [
  'pki/ca.crt',
  'pki/apiserver.crt',
  'pki/sa.key',
  'admin.conf',
  'kubelet.conf',
  'manifests/etcd.yaml',
];

const publish = (disk: Disk, tell: (line: string) => void): void => {
  const missing = needed.find((name) => disk.read(`${k}/${name}`) === '');
  if (missing !== undefined || disk.read(etcdData) === '')
    throw new Refused(`upload-config: ${missing} is gone`);
  tell('[upload-config] Storing the configuration');
  disk.commit(publishedPath, disk.read(etcdData));
  tell('[addons] Applied essential addon: CoreDNS');
  disk.commit('/outside/addons', 'applied');
};

const join = (disk: Disk, tell: (line: string) => void): void => {
  tell('[preflight] Running pre-flight checks');
  if (disk.read('/var/lib/kubelet/config.yaml') !== '')
    throw new Refused('preflight: [ERROR FileAvailable--kubelet]');
  tell('[kubelet-start] Starting the kubelet');
  disk.write(`${k}/bootstrap-kubelet.conf`, 'token');
  disk.write('/var/lib/kubelet/config.yaml', 'config');
  disk.write('/var/lib/kubelet/pki/kubelet-client-current.pem', 'certificate');
  disk.commit('/outside/joined', `${disk.read('/outside/joined')}node;`);
  disk.write(`${k}/kubelet.conf`, 'conf');
};

const reset = (disk: Disk): void => {
  // The data folder of etcd is read from its manifest: a torn one hides it.
  if (disk.read(`${k}/manifests/etcd.yaml`) !== '') disk.remove('/var/lib/etcd');
  for (const path of ['/var/lib/kubelet', `${k}/manifests`, `${k}/pki`]) disk.remove(path);
  for (const name of ['admin.conf', 'kubelet.conf', 'bootstrap-kubelet.conf', 'scheduler.conf'])
    disk.remove(`${k}/${name}`);
};
