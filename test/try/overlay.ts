import type { JsonObject } from '../../schema/shape.ts';

/** What `make try` adds to anyone's spec: a key to come in by, and time, for an emulated machine is ten times slower than a real one. */
export const added =
  'an SSH key for root; 20-minute timeouts for kubeadm where the file sets none; no leader election, which a stall would lose';

const timeouts = {
  controlPlaneComponentHealthCheck: '20m0s',
  kubeletHealthCheck: '20m0s',
  kubernetesAPICall: '20m0s',
  etcdAPICall: '20m0s',
  tlsBootstrap: '20m0s',
  discovery: '20m0s',
} as const;

export const withTryOverlay = (spec: JsonObject, publicKey: string): JsonObject => ({
  ...spec,
  passwd: withRootKey(objectOf(spec['passwd']), publicKey),
  ...(spec['kubernetes'] === undefined ? {} : { kubernetes: withTimeouts(objectOf(spec['kubernetes'])) }),
});

const withRootKey = (passwd: JsonObject, publicKey: string): JsonObject => {
  const users = listOf(passwd['users']).map(objectOf);
  const root = users.find(({ name }) => name === 'root') ?? { name: 'root' };
  const keys = [...listOf(root['sshAuthorizedKeys']), publicKey];
  return {
    ...passwd,
    users: [...users.filter((user) => user !== root), { ...root, sshAuthorizedKeys: keys }],
  };
};

const withTimeouts = (kubernetes: JsonObject): JsonObject => {
  const kubeadm = objectOf(kubernetes['kubeadm']);
  const slow = (['init', 'join'] as const)
    .filter((verb) => kubeadm[verb] !== undefined)
    .map((verb) => {
      const own = objectOf(kubeadm[verb]);
      return [verb, { ...own, timeouts: { ...timeouts, ...objectOf(own['timeouts']) } }] as const;
    });
  const cluster =
    kubeadm['init'] === undefined ? {} : { cluster: withoutElection(objectOf(kubeadm['cluster'])) };
  return { ...kubernetes, kubeadm: { ...kubeadm, ...Object.fromEntries(slow), ...cluster } };
};

// With one control plane there is nobody to elect, and a leader that misses its lease for ten seconds ends itself.
const withoutElection = (cluster: JsonObject): JsonObject => ({
  ...cluster,
  ...Object.fromEntries(
    ['controllerManager', 'scheduler'].map((name) => {
      const own = objectOf(cluster[name]);
      const extraArgs = [...listOf(own['extraArgs']), { name: 'leader-elect', value: 'false' }];
      return [name, { ...own, extraArgs }];
    }),
  ),
});

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly JsonObject[string][] => (Array.isArray(value) ? value : []);
