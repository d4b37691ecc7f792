import type { Downloaded, Host } from '../host/host.ts';
import { type Asking, type Headers } from './asking.ts';
import { follow } from './follow.ts';

/** `gs://bucket/object`: with the token of a machine of Google Cloud, else, and where that may not read, as anybody. */
export const fetchFromGs = async (asking: Asking, source: string): Promise<Downloaded> => {
  const { fetching } = asking;
  const url = gsUrl(source, fetching.host.variable('STORAGE_EMULATOR_HOST'));
  if (url === null) return { outcome: 'refused', reason: 'it names no object of Google Cloud Storage' };
  const token = await fetching.gcpToken();
  const as = (headers: Headers) => follow(asking, url, { ...fetching.headers, ...headers });
  const signed = token === null ? null : await as({ authorization: `Bearer ${token}` });
  if (signed !== null && !isDenied(signed)) return signed;
  const anonymous = await as({});
  return isDenied(anonymous) ? explained(signed ?? anonymous, token) : anonymous;
};

const isDenied = (outcome: Downloaded): boolean =>
  outcome.outcome === 'status' && (outcome.status === 401 || outcome.status === 403);

const explained = (outcome: Downloaded, token: string | null): Downloaded => {
  if (outcome.outcome !== 'status') return outcome;
  const who =
    token === null
      ? 'it was asked for without credentials: no metadata service of Google Cloud answers, or the machine has no service account'
      : 'it was asked for with the service account of this machine, then without any (may it read the object?)';
  return {
    outcome: 'refused',
    reason: `Google Cloud Storage answered with status ${outcome.status}; ${who}`,
  };
};

/** null, the source has another form. */
export const gsUrl = (source: string, emulator: string | undefined): string | null => {
  const [, bucket, object = ''] = /^gs:\/\/([^/?#]+)\/([^?#]+)/i.exec(source) ?? [];
  if (bucket === undefined) return null;
  const base = emulator === undefined ? 'https://storage.googleapis.com' : withScheme(emulator);
  return `${base}/${bucket}/${object}`;
};

const withScheme = (host: string): string =>
  /^https?:\/\//.test(host) ? host.replace(/\/+$/, '') : `http://${host}`;

const timeoutMs = 2000;

/** The token of the machine's own service account; null, this is no such machine. */
export const findGcpToken = async (host: Host): Promise<string | null> => {
  const service = host.variable('GCE_METADATA_HOST') ?? '169.254.169.254';
  const { status, headers, text } = await host.ask({
    method: 'GET',
    url: `http://${service}/computeMetadata/v1/instance/service-accounts/default/token`,
    headers: { 'metadata-flavor': 'Google' },
    timeoutMs,
  });
  if (status !== 200 || headers?.['metadata-flavor'] !== 'Google') return null;
  return /"access_token"\s*:\s*"([^"\s]+)"/.exec(text ?? '')?.[1] ?? null;
};
