import { connect, createServer, type Socket } from 'node:net';

/** The one host that the proxy leads to; no other program knows its name. */
export const hiddenHost = 'files.test';

const credentials = 'me:hush';

type Upstream = { readonly http: number; readonly https: number };

/** A proxy with a password: whole URLs for http, CONNECT for https (RFC 9110). What comes from behind it came by it. */
export const serveProxy = async (upstream: () => Upstream) => {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    void readHead(client).then((head) => serve(client, head, upstream()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `http://${credentials}@127.0.0.1:${port}`, stop };
};

const readHead = (client: Socket): Promise<string> =>
  new Promise((resolve) => {
    let head = '';
    const read = (bytes: Buffer): void => {
      head += bytes.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      client.off('data', read);
      client.pause();
      resolve(head);
    };
    client.on('data', read);
  });

const serve = (client: Socket, head: string, upstream: Upstream): void => {
  const [, method = '', target = ''] = /^(\S+) (\S+) HTTP\/1\.1\r\n/.exec(head) ?? [];
  const url = URL.parse(method === 'CONNECT' ? `https://${target}` : target);
  const refuse = (status: string): void => {
    client.end(`HTTP/1.1 ${status}\r\nProxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n`);
  };
  const [, given = ''] = /\r\nproxy-authorization: basic (\S+)\r\n/i.exec(head) ?? [];
  if (atob(given) !== credentials) return refuse('407 Proxy Authentication Required');
  if (url?.hostname !== hiddenHost) return refuse('403 Forbidden');
  if (method === 'CONNECT') return tunnel(client, upstream.https, '');
  tunnel(client, upstream.http, forwarded(head, `${method} ${url.pathname}${url.search}`));
};

/** As the server behind wants it: the path alone, nothing that is the proxy’s, and one request to a connection. */
const forwarded = (head: string, request: string): string =>
  head
    .replace(/^\S+ \S+/, request)
    .replaceAll(/\r\n(proxy-[a-z-]+|connection): [^\r]*/gi, '')
    .replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');

const tunnel = (client: Socket, port: number, first: string): void => {
  const server = connect(port, '127.0.0.1', () => {
    if (first === '') client.write('HTTP/1.1 200 Connected\r\n\r\n');
    else server.write(first, 'latin1');
    client.pipe(server);
    server.pipe(client);
  });
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
};
