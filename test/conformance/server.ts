import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Trust } from '../support/tls.ts';
import type { Remote } from './case.ts';

/** Turns a config of a case into one of the version it runs in. */
export type Dress = (config: object) => object;

/** What stands for a place in a config, and the place. */
export type Places = Readonly<Record<string, string>>;

type RemoteServer = {
  readonly places: Places;
  readonly ports: { readonly http: number; readonly https: number };
  /** SHA-512 of what is at a path, decompressed. */
  readonly hashOf: (path: string) => string;
  readonly stop: () => Promise<void>;
};

type Around = {
  readonly dress: Dress;
  readonly trust: Trust;
  /** Of other servers. */
  readonly places: Places;
};

/** The remote files of one case, on the loopback, plain and by TLS. */
export const serve = (remote: Readonly<Record<string, Remote>>, around: Around): RemoteServer => {
  const { authority, cert, key } = around.trust;
  const asked = new Map<string, number>();
  const textOf = (one: Remote): string => {
    if (one.authority) return authority;
    const text = one.config === undefined ? one.text : JSON.stringify(around.dress(one.config));
    return inPlaces(text ?? '', places());
  };
  const common = {
    hostname: '127.0.0.1',
    port: 0,
    idleTimeout: 30,
    fetch: async (request: Request): Promise<Response> => {
      const path = new URL(request.url).pathname.slice(1);
      const found = remote[path];
      const before = asked.get(path) ?? 0;
      asked.set(path, before + 1);
      if (found === undefined) return new Response('', { status: 404 });
      if (found.silent) await new Promise(() => {});
      return answer(found, { request, before, text: textOf(found), places: places() });
    },
  };
  const [plain, secure] = [Bun.serve(common), Bun.serve({ ...common, tls: { cert, key } })];
  const places = (): Places => ({
    ...around.places,
    '@http@': `http://127.0.0.1:${plain.port}`,
    '@https@': `https://localhost:${secure.port}`,
    '@ca@': `data:;base64,${btoa(authority)}`,
  });
  return {
    places: places(),
    ports: { http: plain.port ?? 0, https: secure.port ?? 0 },
    hashOf: (path) =>
      createHash('sha512')
        .update(textOf(remote[path] ?? {}))
        .digest('hex'),
    stop: async () => void (await Promise.all([plain.stop(true), secure.stop(true)])),
  };
};

/** A text with the places of this run. */
export const inPlaces = (text: string, places: Places): string =>
  Object.entries(places).reduce((rest, [name, place]) => rest.replaceAll(name, place), text);

type Asked = {
  readonly request: Request;
  readonly before: number;
  readonly text: string;
  readonly places: Places;
};

const answer = (remote: Remote, { request, before, text, places }: Asked): Response => {
  if (before < (remote.failsFirst ?? 0)) return new Response('', { status: 503 });
  if (remote.redirect !== undefined)
    return new Response('', { status: 302, headers: { location: inPlaces(remote.redirect, places) } });
  const wrong = Object.entries(remote.wants ?? {}).filter(
    ([name, value]) => request.headers.get(name) !== value,
  );
  if (wrong.length > 0) return new Response(JSON.stringify(wrong), { status: 400 });
  const body = remote.gzip ? gzipSync(text) : text;
  return new Response(body, { status: remote.status ?? 200 });
};
