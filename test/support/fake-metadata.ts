export type Role = {
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly token: string;
};

/** The instance metadata service of AWS, version 2: nothing without a token, which is asked for by PUT with a time to live. */
export const serveImds = ({ role, region }: { readonly role: Role | null; readonly region: string }) => {
  const asked: string[] = [];
  const token = 'AQAEALz-the-token==';
  const tree: Readonly<Record<string, string>> = {
    '/latest/meta-data/placement/region': region,
    ...(role === null
      ? {}
      : {
          '/latest/meta-data/iam/security-credentials/': role.name,
          [`/latest/meta-data/iam/security-credentials/${role.name}`]: JSON.stringify(
            {
              Code: 'Success',
              Type: 'AWS-HMAC',
              AccessKeyId: role.accessKeyId,
              SecretAccessKey: role.secretAccessKey,
              Token: role.token,
              Expiration: '2030-01-01T00:00:00Z',
            },
            null,
            2,
          ),
        }),
  };
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: ({ method, url, headers }) => {
      const { pathname } = new URL(url);
      asked.push(`${method} ${pathname}`);
      if (headers.has('x-forwarded-for')) return new Response(null, { status: 403 });
      if (method === 'PUT' && pathname === '/latest/api/token') {
        const seconds = Number(headers.get('x-aws-ec2-metadata-token-ttl-seconds') ?? 0);
        return seconds >= 1 && seconds <= 21_600 ? new Response(token) : new Response(null, { status: 400 });
      }
      if (headers.get('x-aws-ec2-metadata-token') !== token) return new Response(null, { status: 401 });
      const found = tree[pathname];
      return found === undefined ? new Response(null, { status: 404 }) : new Response(found);
    },
  });
  return { endpoint: `http://127.0.0.1:${server.port}`, asked, stop: () => server.stop(true) };
};

/** The metadata server of Google Cloud: answers only who says whom he takes it for. `token` null: no service account. */
export const serveGcpMetadata = (token: string | null) => {
  const asked: string[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: ({ url, headers }) => {
      const { pathname } = new URL(url);
      asked.push(pathname);
      const flavor = { 'metadata-flavor': 'Google' };
      if (headers.get('metadata-flavor') !== 'Google' || headers.has('x-forwarded-for'))
        return new Response(null, { status: 403, headers: flavor });
      const isToken = pathname === '/computeMetadata/v1/instance/service-accounts/default/token';
      if (!isToken || token === null) return new Response(null, { status: 404, headers: flavor });
      const text = JSON.stringify({ access_token: token, expires_in: 3599, token_type: 'Bearer' });
      return new Response(text, { headers: { ...flavor, 'content-type': 'application/json' } });
    },
  });
  return { host: `127.0.0.1:${server.port}`, asked, stop: () => server.stop(true) };
};

/** Google Cloud Storage's XML interface, for objects that are public or readable with one token. */
export const serveGcs = (
  objects: Readonly<Record<string, { readonly body: string; readonly isPublic: boolean }>>,
  token: string,
) => {
  const asked: string[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: ({ url, headers }) => {
      const path = decodeURIComponent(new URL(url).pathname).slice(1);
      const authorization = headers.get('authorization');
      asked.push(`${path}${authorization === null ? '' : ' with a token'}`);
      // A token that is not valid is refused even where none is needed.
      if (authorization !== null && authorization !== `Bearer ${token}`)
        return new Response(null, { status: 401 });
      const found = objects[path];
      if (found === undefined || (!found.isPublic && authorization === null))
        return new Response(null, { status: authorization === null ? 403 : 404 });
      return new Response(found.body);
    },
  });
  return { host: `http://127.0.0.1:${server.port}`, asked, stop: () => server.stop(true) };
};
