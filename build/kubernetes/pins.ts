import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One Go module that is built, as its checked-in go.mod pins it. */
export type Pin = {
  /** With the leading v. */
  readonly version: string;
  /** The Go release that compiles it, such as "go1.26.8". */
  readonly toolchain: string;
};

/** The module that each folder below go/ is there for; a folder apart where the dependencies of two conflict. */
const mainModules = {
  kubernetes: 'k8s.io/kubernetes',
  etcd: 'go.etcd.io/etcd/server/v3',
  coredns: 'github.com/coredns/coredns',
  containerd: 'github.com/containerd/containerd/v2',
  'cri-tools': 'sigs.k8s.io/cri-tools',
  cni: 'github.com/containernetworking/plugins',
} as const;

export type Group = keyof typeof mainModules;

export const groups: readonly Group[] = ['kubernetes', 'etcd', 'coredns', 'containerd', 'cri-tools', 'cni'];

export const goFolder = (group: Group): string => join(import.meta.dir, 'go', group);

export const readPin = (group: Group): Pin =>
  parsePin(readFileSync(join(goFolder(group), 'go.mod'), 'utf8'), mainModules[group]);

/** Reads the pin of one module out of the text of a go.mod. */
export const parsePin = (goMod: string, module: string): Pin => {
  const version = goMod.match(new RegExp(`^(?:require |\\t)${RegExp.escape(module)} (v\\S+)`, 'm'))?.[1];
  const toolchain = goMod.match(/^toolchain (go\S+)$/m)?.[1] ?? goMod.match(/^go (\d\S+)$/m)?.[1];
  if (version === undefined) throw new Error(`Cannot read a version: go.mod does not require "${module}"`);
  if (toolchain === undefined)
    throw new Error(`Cannot read a Go release: the go.mod of "${module}" has no go line`);
  return { version, toolchain: toolchain.startsWith('go') ? toolchain : `go${toolchain}` };
};

/** The pause container is ours, so its version is not in a go.mod: the one that kubeadm asks for. */
export const pauseVersion = '3.10.2';

/** The version of each group's module, with the leading v. */
export const readVersions = (): Readonly<Record<Group, string>> => ({
  kubernetes: readPin('kubernetes').version,
  etcd: readPin('etcd').version,
  coredns: readPin('coredns').version,
  containerd: readPin('containerd').version,
  'cri-tools': readPin('cri-tools').version,
  cni: readPin('cni').version,
});
