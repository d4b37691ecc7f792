import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../../test/support/failure.ts';
import { type Role, serveImds } from '../../test/support/fake-metadata.ts';
import { type FakeS3, serveS3 } from '../../test/support/fake-s3.ts';
import { linuxHost } from '../host/linux.ts';
import { fetchTo } from './fetch.ts';
import { freshFetching } from './fetching.ts';
import { signatureOf } from './s3.ts';
import { parseArn, parseS3, s3Url } from './s3-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-s3-'));
afterAll(() => rmSync(folder, { recursive: true }));
const to = join(folder, 'file');

const role: Role = {
  name: 'node+role@x',
  accessKeyId: 'ASIAROLE',
  secretAccessKey: 'hush/role+secret',
  token: 'hush-session==',
};
const objects = {
  'configs/public': [{ body: 'for all', isPublic: true, versionId: 'v1' }],
  'configs/private': [
    { body: 'old', isPublic: false, versionId: 'v1+/=' },
    { body: 'new', isPublic: false, versionId: 'v2' },
  ],
  "configs/a key/with 100% of+'these' (*)!": [{ body: 'odd', isPublic: false, versionId: 'v1' }],
  'ap-123456789012/private': [{ body: 'by access point', isPublic: false, versionId: 'v1' }],
};
const nowMs = () => Date.UTC(2026, 0, 2, 3, 4, 5);
const s3: FakeS3 = {
  region: 'eu-central-1',
  objects,
  keys: { ASIAROLE: { secret: role.secretAccessKey, token: role.token }, AKIAENV: { secret: 'hush-env' } },
  nowMs,
};

type World = {
  readonly s3?: Partial<FakeS3>;
  readonly role?: Role | null;
  readonly env?: Record<string, string>;
  readonly clockMs?: number;
};

/** A machine in this world fetches a source. */
const fetching = async (source: string, world: World = {}) => {
  const storage = serveS3({ ...s3, ...world.s3 });
  const imds = serveImds({ role: world.role === undefined ? role : world.role, region: 'us-west-2' });
  const variables: Record<string, string> = {
    AWS_ENDPOINT_URL_S3: storage.endpoint,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: imds.endpoint,
    ...world.env,
  };
  const host = {
    ...linuxHost,
    variable: (name: string) => variables[name],
    nowMs: () => world.clockMs ?? nowMs(),
  };
  try {
    const failure = await failureOf(
      fetchTo(
        { resource: { source, httpHeaders: [] }, to, limitBytes: 1000 },
        freshFetching(host, () => {}),
      ),
    );
    return {
      failure,
      asked: storage.asked,
      metadata: imds.asked,
      text: failure === '' ? readFileSync(to, 'utf8') : '',
    };
  } finally {
    await Promise.all([storage.stop(), imds.stop()]);
  }
};

test('fetchTo() reads S3 as the role of its machine, in the region that the bucket is in', async () => {
  const { text, asked, metadata } = await fetching('s3://configs/private');
  expect(text).toBe('new');
  expect(asked).toEqual(['GET /configs/private signed', 'GET /configs/private signed']);
  expect(metadata).toEqual([
    'PUT /latest/api/token',
    'GET /latest/meta-data/placement/region',
    'GET /latest/meta-data/iam/security-credentials/',
    'GET /latest/meta-data/iam/security-credentials/node+role@x',
  ]);
});

test('fetchTo() takes credentials and region of the environment, and asks no metadata then', async () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 'hush-env', AWS_REGION: 'eu-central-1' };
  const { text, asked, metadata } = await fetching('s3://configs/private', { env });
  expect({ text, asked, metadata }).toEqual({
    text: 'new',
    asked: ['GET /configs/private signed'],
    metadata: [],
  });
});

test.each([
  ['s3://configs/private?versionId=v1%2B%2F%3D', 'old'],
  ['arn:aws:s3:::configs/private?versionId=v2', 'new'],
  ['arn:aws:s3:eu-central-1:123456789012:accesspoint/ap/object/private', 'by access point'],
  ["s3://configs/a%20key/with%20100%25%20of%2B'these'%20(*)!", 'odd'],
])('fetchTo() reads %s', async (source, text) => {
  expect((await fetching(source)).text).toBe(text);
});

test('fetchTo() asks anonymously where the machine has no role', async () => {
  const { text, asked } = await fetching('s3://configs/public', { role: null });
  expect({ text, asked }).toEqual({ text: 'for all', asked: ['GET /configs/public'] });
});

test('fetchTo() reads as anybody what its own role may not', async () => {
  const { text } = await fetching('s3://configs/public', { s3: { keys: {} } });
  expect(text).toBe('for all');
});

test('fetchTo() signs with the time of S3 when its own clock is wrong', async () => {
  const { text } = await fetching('s3://configs/private', { clockMs: 0, s3: { region: 'us-west-2' } });
  expect(text).toBe('new');
});

test('fetchTo() says why there were no credentials', async () => {
  const { failure } = await fetching('s3://configs/private', { env: { AWS_EC2_METADATA_DISABLED: 'true' } });
  expect(failure).toContain(
    'S3 answered with status 403 (AccessDenied); it was asked for without credentials: no AWS_ACCESS_KEY_ID',
  );
});

test('fetchTo() says so when neither the role nor anybody may read, and nothing secret', async () => {
  const { failure } = await fetching('s3://configs/private', { s3: { mayRead: [] } });
  expect(failure).toContain('with the credentials of this machine, then without any');
  expect(failure).not.toContain('hush');
});

test('fetchTo() takes a missing version for final', async () => {
  const { failure, asked } = await fetching('s3://configs/private?versionId=no', {
    s3: { region: 'us-west-2' },
  });
  expect(failure).toContain('status 404');
  expect(asked).toHaveLength(1);
});

// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, the examples whose headers are ours.
test.each([
  ['?lifecycle', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  ['?max-keys=2&prefix=J', '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
])('signatureOf() signs the published example %s', async (query, signature) => {
  const credentials = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };
  const signing = { credentials, region: 'us-east-1', nowMs: Date.UTC(2013, 4, 24) };
  const headers = await signatureOf(`https://examplebucket.s3.amazonaws.com/${query}`, signing);
  expect(headers['authorization']).toEndWith(`Signature=${signature}`);
});

test.each([
  ['s3://bucket/a/b', 'https://bucket.s3.eu-west-1.amazonaws.com/a/b'],
  [
    's3://bucket/a%20b%2B?versionId=x%2F',
    'https://bucket.s3.eu-west-1.amazonaws.com/a%20b%2B?versionId=x%2F',
  ],
  ['s3://with.dots/a', 'https://s3.eu-west-1.amazonaws.com/with.dots/a'],
  ['s3://Upper/a', 'https://s3.eu-west-1.amazonaws.com/Upper/a'],
  ['s3://bucket', null],
])('parseS3() and s3Url() find %s', (source, url) => {
  const object = parseS3(source);
  expect(object === null ? null : s3Url(object, 'eu-west-1', undefined)).toBe(url);
});

test.each([
  ['arn:aws:s3:::bucket/a/b', 'https://bucket.s3.us-east-1.amazonaws.com/a/b'],
  ['arn:aws-cn:s3:::bucket/a', 'https://bucket.s3.cn-north-1.amazonaws.com.cn/a'],
  ['arn:aws-us-gov:s3:::bucket/a', 'https://bucket.s3.us-gov-west-1.amazonaws.com/a'],
  [
    'arn:aws:s3:eu-west-1:123456789012:accesspoint/ap/object/a/b',
    'https://ap-123456789012.s3-accesspoint.eu-west-1.amazonaws.com/a/b',
  ],
  ['arn:aws:s3::123456789012:accesspoint/ap/object/a', null],
  ['arn:aws:s3:::accesspoint/ap/object/a', null],
  ['arn:aws:s3:::bucket', null],
  ['arn:aws:iam::123456789012:role/a', null],
])('parseArn() and s3Url() find %s', (source, url) => {
  const object = parseArn(source);
  expect(object === null ? null : s3Url(object, object.region ?? object.firstRegion, undefined)).toBe(url);
});
