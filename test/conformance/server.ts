import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Remote } from './case.ts';

/** Turns a config of a case into one of the version it runs in. */
export type Dress = (config: object) => object;

export type RemoteServer = {
  readonly url: string;
  /** SHA-512 of what is at a path, decompressed. */
  readonly hashOf: (path: string) => string;
  readonly stop: () => Promise<void>;
};

/** The remote files of one case, on the loopback. */
export const serve = (remote: Readonly<Record<string, Remote>>, dress: Dress): RemoteServer => {
  const asked = new Map<string, number>();
  const textOf = ({ text, config }: Remote): string =>
    config === undefined ? (text ?? '') : JSON.stringify(dress(config)).replaceAll('@http@', url());
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    idleTimeout: 30,
    fetch: async (request) => {
      const path = new URL(request.url).pathname.slice(1);
      const found = remote[path];
      const before = asked.get(path) ?? 0;
      asked.set(path, before + 1);
      if (found === undefined) return new Response('', { status: 404 });
      if (found.silent) await new Promise(() => {});
      return answer(found, { request, before, text: textOf(found) });
    },
  });
  const url = () => `http://127.0.0.1:${server.port}`;
  return {
    url: url(),
    hashOf: (path) =>
      createHash('sha512')
        .update(textOf(remote[path] ?? {}))
        .digest('hex'),
    stop: () => server.stop(true),
  };
};

type Asked = { readonly request: Request; readonly before: number; readonly text: string };

const answer = (remote: Remote, { request, before, text }: Asked): Response => {
  if (before < (remote.failsFirst ?? 0)) return new Response('', { status: 503 });
  if (remote.redirect !== undefined)
    return new Response('', { status: 302, headers: { location: remote.redirect } });
  const wrong = Object.entries(remote.wants ?? {}).filter(
    ([name, value]) => request.headers.get(name) !== value,
  );
  if (wrong.length > 0) return new Response(JSON.stringify(wrong), { status: 400 });
  const body = remote.gzip ? gzipSync(text) : text;
  return new Response(body, { status: remote.status ?? 200 });
};
