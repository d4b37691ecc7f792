import { checkResources } from './resources.ts';
import { testRule } from './table.ts';

const hash = `sha256-${'0'.repeat(64)}`;
const contents = (resource: object) => ({ storage: { files: [{ path: '/etc/a', contents: resource }] } });
const at = '/storage/files/0/contents';
const header = { name: 'Authorization', value: 'x' };

testRule('checkResources', checkResources, [
  ['accepts inline bytes', contents({ source: 'data:,a%20b' }), []],
  ['accepts base64', contents({ source: 'data:text/plain;base64,aGVsbG8=', compression: 'gzip' }), []],
  ['accepts https with headers', contents({ source: 'https://a/b', httpHeaders: [header] }), []],
  ['accepts http with a hash', contents({ source: 'http://a/b', verification: { hash } }), []],
  [
    'refuses headers without a source',
    contents({ httpHeaders: [header] }),
    [`error resource-without-source ${at}`],
  ],
  [
    'refuses headers on inline bytes',
    contents({ source: 'data:,a', httpHeaders: [header] }),
    [`error headers-on-inline ${at}/httpHeaders`],
  ],
  [
    'warns of a hash on inline bytes',
    contents({ source: 'data:,a', verification: { hash } }),
    [`warning hash-on-inline ${at}/verification/hash`],
  ],
  [
    'refuses a data: URL without a comma',
    contents({ source: 'data:hello' }),
    [`error data-url ${at}/source`],
  ],
  ['refuses a bad escape', contents({ source: 'data:,100%' }), [`error data-url ${at}/source`]],
  ['refuses bad base64', contents({ source: 'data:;base64,a b' }), [`error data-url ${at}/source`]],
  [
    'refuses a scheme that does not exist',
    contents({ source: 'htps://a' }),
    [`error unknown-scheme ${at}/source`],
  ],
  [
    'warns of http without a hash',
    contents({ source: 'http://a/b' }),
    [`warning unverified-http ${at}/source`],
  ],
  [
    'refuses a header twice',
    contents({ source: 'https://a', httpHeaders: [header, { name: 'authorization' }] }),
    [`error duplicate-header ${at}/httpHeaders/1/name`],
  ],
  [
    'looks at appended bytes',
    { storage: { files: [{ path: '/etc/a', append: [{}, { source: 'data:' }] }] } },
    ['error data-url /storage/files/0/append/1/source'],
  ],
  [
    'looks at manifests',
    { kubernetes: { version: 'v1.36', cni: { manifests: [{ source: 'data:' }] } } },
    ['error data-url /kubernetes/cni/manifests/0/source'],
  ],
  [
    'looks at certificate authorities',
    { glowplug: { version: '1.0.0', security: { tls: { certificateAuthorities: [{ source: 'data:' }] } } } },
    ['error data-url /glowplug/security/tls/certificateAuthorities/0/source'],
  ],
]);
