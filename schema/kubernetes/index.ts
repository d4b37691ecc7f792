import flags from './v1.36.flags.gen.json' with { type: 'json' };
import gates from './v1.36.gates.gen.json' with { type: 'json' };
import schema from './v1.36.gen.json' with { type: 'json' };

/** A JSON Schema (draft 2020-12) of ours: an object of keywords. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** An option of a program's command line, named without dashes. */
export type ProgramFlag = {
  /** Type by the flag library's name for it: `bool`, `duration`, `stringSlice`. */
  readonly type: string;
  /** The program's own warning, when it still accepts the flag but not for long. */
  readonly deprecated?: string;
};

export type FeatureGate = {
  readonly default: boolean;
  readonly stage: string;
  /** Refuses any value but its default. */
  readonly locked?: boolean;
  /** Gates that must be on when this one is. */
  readonly needs?: readonly string[];
  readonly deprecated?: string;
};

export type KubernetesVersion = {
  /** An object of configurations by their kind; each kind is in `$defs` by its name, for a `$ref` to `$id` from elsewhere. */
  readonly schema: JsonSchema & {
    readonly $id: string;
    readonly $defs: Readonly<Record<string, JsonSchema>>;
  };
  /** Flags by program: etcd, kube-apiserver, kube-controller-manager, kube-scheduler, kubelet. */
  readonly flags: Readonly<Record<string, Readonly<Record<string, ProgramFlag>>>>;
  /** Gates by reader: `kubeadm` for its own, `kubernetes` for kubelet, kube-proxy and the control plane. */
  readonly gates: Readonly<Record<string, Readonly<Record<string, FeatureGate>>>>;
};

/** The minor that the image ships and that configs are checked against. */
export const pinnedMinor = 'v1.36';

export const kubernetesVersions = {
  'v1.36': { schema, flags, gates },
} as const satisfies Readonly<Record<string, KubernetesVersion>>;

/** The kinds an operator can write, each a name in the bundle's `$defs`. */
export const kubernetesKinds = [
  'InitConfiguration',
  'ClusterConfiguration',
  'JoinConfiguration',
  'ResetConfiguration',
  'UpgradeConfiguration',
  'KubeletConfiguration',
  'KubeProxyConfiguration',
] as const;

export const pinned: KubernetesVersion = kubernetesVersions[pinnedMinor];
