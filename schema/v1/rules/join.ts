import { isList, isObject, toPointer, valueAt } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import type { Rule } from './rule.ts';

/** How a joining node finds its cluster, and trusts it. */
export const checkJoin: Rule = ({ kubernetes, storage }) => {
  const join = kubernetes?.kubeadm.join;
  if (!join) return [];
  const hasPki = storage.files.some(({ path }) => path.startsWith('/etc/kubernetes/pki/'));
  return [...discovery(join), ...(hasPki ? [] : certificates(join))];
};

const at = (...parts: readonly string[]): string => toPointer('kubernetes', 'kubeadm', 'join', ...parts);

const discovery = (join: JsonObject): readonly Problem[] => {
  const [token, file] = [valueAt(join, '/discovery/bootstrapToken'), valueAt(join, '/discovery/file')];
  if (token !== undefined && file !== undefined)
    return [
      error(
        'join-two-discoveries',
        at('discovery'),
        'The cluster is found both by a token and by a file',
        'Keep one of the two',
      ),
    ];
  if (isObject(token)) return byToken(join, token);
  if (isObject(file)) return [];
  return [
    error(
      'join-without-discovery',
      at(),
      'The node joins a cluster, and nothing says how to find it',
      'Add discovery.bootstrapToken with apiServerEndpoint, token and caCertHashes',
    ),
  ];
};

const byToken = (join: JsonObject, found: JsonObject): readonly Problem[] => {
  const place = at('discovery', 'bootstrapToken');
  return [
    ...(found['apiServerEndpoint']
      ? endpoint(found['apiServerEndpoint'], `${place}/apiServerEndpoint`)
      : [
          error(
            'join-without-endpoint',
            place,
            'The join names no API server',
            'Add apiServerEndpoint: HOST:6443',
          ),
        ]),
    ...(found['token'] || valueAt(join, '/discovery/tlsBootstrapToken')
      ? []
      : [
          error(
            'join-without-token',
            place,
            'The join has no bootstrap token',
            'Make one on the control plane with: kubeadm token create',
          ),
        ]),
    ...trust(found, place),
  ];
};

const endpoint = (value: unknown, place: string): readonly Problem[] =>
  typeof value === 'string' && !/^(\[[0-9a-fA-F:]+\]|[^:/\s]+):\d{1,5}$/.test(value)
    ? [
        error(
          'endpoint-form',
          place,
          `"${value}" is no host with a port`,
          'For example "cp1.example.net:6443"',
        ),
      ]
    : [];

const trust = (found: JsonObject, place: string): readonly Problem[] => {
  const hashes = isList(found['caCertHashes']) ? found['caCertHashes'] : [];
  if (found['unsafeSkipCAVerification'] === true)
    return [
      warning(
        'join-unverified',
        `${place}/unsafeSkipCAVerification`,
        'The cluster’s CA is not verified: whoever answers first gets the node',
        'Give caCertHashes instead',
      ),
    ];
  if (hashes.length > 0) return [];
  return [
    error(
      'join-without-ca-hashes',
      place,
      'Nothing says which CA the cluster has, so the node cannot know whom it joins',
      'Add caCertHashes: kubeadm init printed it as --discovery-token-ca-cert-hash',
    ),
  ];
};

const certificates = (join: JsonObject): readonly Problem[] =>
  isObject(join['controlPlane']) && join['controlPlane']['certificateKey'] === undefined
    ? [
        warning(
          'join-without-certificates',
          at('controlPlane'),
          'A further control plane needs the cluster’s certificates, and nothing brings them',
          'Add certificateKey (kubeadm init --upload-certs), or the files below /etc/kubernetes/pki',
        ),
      ]
    : [];
