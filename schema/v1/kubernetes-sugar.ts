import { form, list, object, off, optional, secret, text } from '../shape.ts';

const token = (description: string) =>
  secret(description, {
    ...form('^[a-z0-9]{6}\\.[a-z0-9]{16}$', 'Six and sixteen small letters or digits around a dot'),
    examples: ['abcdef.0123456789abcdef'],
  });

const endpoint = (description: string) =>
  text(description, { minLength: 1, examples: ['cp1.example.net:6443'] });

const caCertHash = text(
  'Hash of a CA’s public key as kubeadm prints it.',
  form('^sha256:[0-9a-fA-F]{64}$', '"sha256:" and 64 hexadecimal digits'),
);

const joining = {
  endpoint: endpoint('Host and port of the cluster’s API.'),
  token: token('Bootstrap token of the cluster.'),
  caCertHashes: list('Hashes of the cluster’s CAs, at least one.', caCertHash),
};

/** The usual nodes in a few lines, YAML only: each becomes kubeadm configuration that the author’s own is laid over. */
export const kubernetesSugar = {
  controlPlane: object('This node makes the cluster, by kubeadm init.', {
    endpoint: optional(
      endpoint('Stable host and port of the cluster’s API; absent, this node’s own address.'),
    ),
    podSubnet: optional(
      text('Addresses of all pods; absent, 10.244.0.0/16.', { examples: ['10.244.0.0/16'] }),
    ),
    serviceSubnet: optional(
      text('Addresses of services; absent, 10.96.0.0/12.', { examples: ['10.96.0.0/12'] }),
    ),
    clusterName: optional(text('Name of the cluster; absent, kubernetes.')),
    advertiseAddress: optional(
      text(
        'This node’s address for the API; absent, the one of the default route.',
        form('^[0-9a-fA-F:.]+$', 'An IP address'),
      ),
    ),
    token: optional(token('Bootstrap token to make; absent, a random one.')),
    allowWorkloads: off('true, the node has no control-plane taint, and ordinary pods run on it.'),
  }),
  worker: object('This node joins a cluster as a worker.', joining),
  joinControlPlane: object('This node joins a cluster as a further control plane.', {
    ...joining,
    certificateKey: secret('Key of the certificates that `kubeadm init --upload-certs` uploaded.', {
      ...form('^[0-9a-f]{64}$', '64 hexadecimal digits'),
    }),
    advertiseAddress: optional(
      text(
        'This node’s address for the API; absent, the one of the default route.',
        form('^[0-9a-fA-F:.]+$', 'An IP address'),
      ),
    ),
  }),
};
