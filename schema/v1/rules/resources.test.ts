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
  ...[
    's3://bucket/a/key',
    's3://bucket/key?versionId=x',
    'arn:aws:s3:::bucket/key',
    'arn:aws-cn:s3:::bucket/key?versionId=x',
    'arn:aws:s3:eu-west-1:123456789012:accesspoint/name/object/a/key',
    'gs://bucket/a/object',
  ].map((source) => [`accepts ${source}`, contents({ source }), []] as const),
  ...[
    's3://bucket',
    's3:///key',
    's3://bucket/key?acl',
    'arn:aws:s3:::bucket',
    'arn:aws:s3:::accesspoint/name/object/key',
    'arn:aws:iam::123456789012:role/a',
    'gs://bucket/',
    'tftp://host/',
  ].map(
    (source) =>
      [
        `refuses ${source}`,
        contents({ source, verification: { hash } }),
        [`error source-form ${at}/source`],
      ] as const,
  ),
  [
    'warns of tftp without a hash',
    contents({ source: 'tftp://a/b' }),
    [`warning unverified-http ${at}/source`],
  ],
  [
    'refuses headers for what is not http',
    contents({ source: 's3://bucket/key', httpHeaders: [header] }),
    [`error headers-without-http ${at}/httpHeaders`],
  ],
  [
    'refuses xz in the config itself',
    contents({ source: 'data:,a', compression: 'xz' }),
    [`error xz-on-inline ${at}/compression`],
  ],
  ['accepts xz from elsewhere', contents({ source: 'https://a/b', compression: 'xz' }), []],
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
