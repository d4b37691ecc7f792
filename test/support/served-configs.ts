import { decompress, sha256, sha512, utf8 } from '../../provisioner/bytes.ts';
import { readyConfig } from '../../provisioner/configs/load.ts';
import type { Download, Downloaded, Host, Target } from '../../provisioner/host/host.ts';
import { recordingHost } from '../../provisioner/host/recording.ts';

export type Documents = Readonly<Record<string, object | Uint8Array>>;

/** A host whose network is these documents by URL; bytes are given as they are. Flaky, it answers every second time. */
export const serving = (documents: Documents, { isFlaky = false } = {}) => {
  const asked: (Download & Target)[] = [];
  const { host } = recordingHost();
  const answer = async (request: Download & Target): Promise<Downloaded> => {
    const before = asked.filter(({ url }) => url === request.url).length;
    asked.push(request);
    if (isFlaky && before % 2 === 0) return { outcome: 'status', status: 503 };
    const found = documents[request.url];
    if (found === undefined) return { outcome: 'status', status: 404 };
    const raw = found instanceof Uint8Array ? found : utf8(JSON.stringify(found));
    const bytes = decompress(raw, request.compression === 'none' ? '' : request.compression);
    if (bytes.length > request.limitBytes) return { outcome: 'too-large' };
    await host.write(request.to, [{ bytes }]);
    const hashes = { sha256: sha256(bytes), sha512: sha512(bytes) };
    return { outcome: 'done', digests: { bytes: bytes.length, hashes, tail: '' } };
  };
  const receive: Host['receive'] = async (target) => ({
    attempt: (request) => answer({ ...request, ...target }),
    [Symbol.asyncDispose]: async () => {},
  });
  return { host: { ...host, receive }, asked };
};

export const spec = (more: object = {}, settings: object = {}) => ({
  glowplug: { version: '1.0.0', ...settings },
  ...more,
});
export const ignition = (more: object = {}, settings: object = {}) => ({
  ignition: { version: '3.4.0', ...settings },
  ...more,
});
export const merge = (...sources: readonly string[]) => ({
  config: { merge: sources.map((source) => ({ source })) },
});
export const replace = (source: string) => ({ config: { replace: { source } } });
export const hostname = (name: string) => ({ host: { hostname: name } });
export const file = (path: string, text: string) => ({
  storage: { files: [{ path, contents: { source: `data:,${text}` } }] },
});

export const ready = async (first: object, documents: Documents = {}) => {
  const { host, asked } = serving(documents);
  const from = { bytes: utf8(JSON.stringify(first)), from: 'first' };
  const read = await readyConfig(from, { host, onRetry: () => {} });
  return { read, asked, config: 'config' in read ? read.config : null };
};
