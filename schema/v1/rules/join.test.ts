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
    'refuses two discoveries',
    join({ discovery: { bootstrapToken: good, file: { kubeConfigPath: '/a' } } }),
    [`error join-two-discoveries ${at}/discovery`],
  ],
  [
    'refuses no endpoint',
    byToken({ apiServerEndpoint: undefined }),
    [`error join-without-endpoint ${token}`],
  ],
  [
    'refuses an endpoint that is a URL',
    byToken({ apiServerEndpoint: 'https://cp1:6443' }),
    [`error endpoint-form ${token}/apiServerEndpoint`],
  ],
  ['accepts an IPv6 endpoint', byToken({ apiServerEndpoint: '[2001:db8::1]:6443' }), []],
  ['refuses no token', byToken({ token: undefined }), [`error join-without-token ${token}`]],
  ['refuses no CA hashes', byToken({ caCertHashes: [] }), [`error join-without-ca-hashes ${token}`]],
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
