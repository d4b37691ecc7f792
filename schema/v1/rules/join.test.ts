import { checkJoin } from './join.ts';
import { testRule } from './table.ts';

const hash = `sha256:${'0'.repeat(64)}`;
const good = { apiServerEndpoint: 'cp1:6443', token: 'abcdef.0123456789abcdef', caCertHashes: [hash] };
const join = (document: object) => ({ kubernetes: { version: 'v1.36', kubeadm: { join: document } } });
const byToken = (more: object) => join({ discovery: { bootstrapToken: { ...good, ...more } } });
const at = '/kubernetes/kubeadm/join';
const token = `${at}/discovery/bootstrapToken`;

testRule('checkJoin', checkJoin, [
  ['accepts a token with an endpoint and hashes', byToken({}), []],
  ['accepts a file', join({ discovery: { file: { kubeConfigPath: '/etc/kubernetes/discovery.conf' } } }), []],
  ['refuses no discovery', join({}), [`error join-without-discovery ${at}`]],
  [
    'refuses a file without a path',
    join({ discovery: { file: {} } }),
    [`error join-without-discovery ${at}/discovery/file`],
  ],
  [
    'refuses two discoveries',
    join({ discovery: { bootstrapToken: good, file: {} } }),
    [`error join-two-discoveries ${at}/discovery`],
  ],
  ['refuses no endpoint', byToken({ apiServerEndpoint: '' }), [`error join-without-endpoint ${token}`]],
  [
    'refuses an endpoint without a port',
    byToken({ apiServerEndpoint: 'https://cp1' }),
    [`error endpoint-form ${token}/apiServerEndpoint`],
  ],
  ['accepts an IPv6 endpoint', byToken({ apiServerEndpoint: '[2001:db8::1]:6443' }), []],
  ['refuses no token', byToken({ token: '' }), [`error join-without-token ${token}`]],
  ['refuses no CA hashes', byToken({ caCertHashes: [] }), [`error join-without-ca-hashes ${token}`]],
  [
    'refuses a bad CA hash',
    byToken({ caCertHashes: [hash, 'sha256:12'] }),
    [`error ca-hash-form ${token}/caCertHashes/1`],
  ],
  [
    'warns of an unverified CA',
    byToken({ caCertHashes: [], unsafeSkipCAVerification: true }),
    [`warning join-unverified ${token}/unsafeSkipCAVerification`],
  ],
  [
    'warns of a control plane without certificates',
    join({ discovery: { bootstrapToken: good }, controlPlane: {} }),
    [`warning join-without-certificates ${at}/controlPlane`],
  ],
  [
    'accepts certificates as files',
    {
      ...join({ discovery: { bootstrapToken: good }, controlPlane: {} }),
      storage: { files: [{ path: '/etc/kubernetes/pki/ca.key' }] },
    },
    [],
  ],
]);
