import { createHash, createHmac } from 'node:crypto';

export type Stored = { readonly body: string; readonly isPublic: boolean; readonly versionId: string };

export type FakeS3 = {
  readonly region: string;
  readonly objects: Readonly<Record<string, readonly Stored[]>>;
  /** Secret and session token by access key. */
  readonly keys: Readonly<Record<string, { readonly secret: string; readonly token?: string }>>;
  /** Objects that these keys may read besides the public ones; all, when absent. */
  readonly mayRead?: readonly string[];
  readonly nowMs: () => number;
};

/** S3 as it is documented, path style: refuses what it refuses, and checks each signature with code that shares nothing with ours. */
export const serveS3 = (fake: FakeS3) => {
  const asked: string[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request) => {
      asked.push(
        `${request.method} ${new URL(request.url).pathname}${request.headers.has('authorization') ? ' signed' : ''}`,
      );
      const headers = { 'x-amz-bucket-region': fake.region, date: new Date(fake.nowMs()).toUTCString() };
      const refuse = (status: number, code: string, more = ''): Response =>
        new Response(`<Error><Code>${code}</Code>${more}</Error>`, { status, headers });
      const trouble = authorize(request, fake);
      if (trouble !== null && trouble.code !== 'anonymous')
        return refuse(trouble.status, trouble.code, trouble.more);
      return answer(request, fake, { refuse, isAnonymous: trouble !== null });
    },
  });
  return { endpoint: `http://127.0.0.1:${server.port}`, asked, stop: () => server.stop(true) };
};

type Answering = {
  readonly refuse: (status: number, code: string, more?: string) => Response;
  readonly isAnonymous: boolean;
};

const answer = (request: Request, fake: FakeS3, { refuse, isAnonymous }: Answering): Response => {
  const url = new URL(request.url);
  const path = decodeURIComponent(url.pathname).slice(1);
  const versions = fake.objects[path] ?? [];
  const versionId = url.searchParams.get('versionId');
  const found = versionId === null ? versions.at(-1) : versions.find((one) => one.versionId === versionId);
  const isAllowed = found?.isPublic === true || (!isAnonymous && (fake.mayRead ?? [path]).includes(path));
  // Who may not list a bucket is not told what it lacks.
  if (!isAllowed) return refuse(403, 'AccessDenied');
  return found === undefined
    ? refuse(404, versionId === null ? 'NoSuchKey' : 'NoSuchVersion')
    : new Response(found.body);
};

type Trouble = { readonly status: number; readonly code: string; readonly more?: string };

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const skewMs = 15 * 60_000;

/** null, the signature is right. */
const authorize = (request: Request, fake: FakeS3): Trouble | null => {
  const authorization = request.headers.get('authorization');
  if (authorization === null) return { status: 403, code: 'anonymous' };
  const [, id = '', day = '', region = '', names = '', signature] = form.exec(authorization) ?? [];
  if (signature === undefined) return { status: 400, code: 'AuthorizationHeaderMalformed' };
  if (region !== fake.region)
    return { status: 400, code: 'AuthorizationHeaderMalformed', more: `<Region>${fake.region}</Region>` };
  return check(request, fake, { id, day, names: names.split(';'), signature });
};

type Signed = {
  readonly id: string;
  readonly day: string;
  readonly names: readonly string[];
  readonly signature: string;
};

const check = (request: Request, fake: FakeS3, { id, day, names, signature }: Signed): Trouble | null => {
  const key = fake.keys[id];
  const time = request.headers.get('x-amz-date') ?? '';
  if (key === undefined) return { status: 403, code: 'InvalidAccessKeyId' };
  if ((request.headers.get('x-amz-security-token') ?? undefined) !== key.token)
    return { status: 400, code: 'InvalidToken' };
  if (Math.abs(parseTime(time) - fake.nowMs()) > skewMs) return { status: 403, code: 'RequestTimeTooSkewed' };
  if (!time.startsWith(day) || !isSignedEnough(request, names)) return { status: 403, code: 'AccessDenied' };
  const scope = [day, fake.region, 's3', 'aws4_request'];
  const wanted = ['AWS4-HMAC-SHA256', time, scope.join('/'), hash(canonical(request, names))].join('\n');
  const signingKey = scope.reduce<Buffer>(hmac, Buffer.from(`AWS4${key.secret}`));
  const isRight = hmac(signingKey, wanted).toString('hex') === signature;
  return isRight ? null : { status: 403, code: 'SignatureDoesNotMatch' };
};

const parseTime = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

const isSignedEnough = ({ headers }: Request, names: readonly string[]): boolean =>
  ['host', ...[...headers.keys()].filter((name) => name.startsWith('x-amz-'))].every((name) =>
    names.includes(name),
  );

const canonical = (request: Request, names: readonly string[]): string => {
  const { pathname, search } = new URL(request.url);
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
  const query = pairs
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort()
    .join('&');
  const lines = names.map(
    (name) => `${name}:${(request.headers.get(name) ?? '').trim().replaceAll(/ +/g, ' ')}\n`,
  );
  return [
    request.method,
    pathname,
    query,
    lines.join(''),
    names.join(';'),
    request.headers.get('x-amz-content-sha256'),
  ].join('\n');
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
