import { redactUrl } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import type { Digests, Downloaded } from '../host/host.ts';
import type { Fetching } from './fetching.ts';
import { proxyFor } from './proxy.ts';
import { delayMs, isTold, isWorthRetrying } from './retry.ts';

export type FetchedFile = { readonly sha512: string; readonly bytes: number };

/** What to fetch, and to which file. */
export type Wish = { readonly resource: Resource; readonly to: string; readonly limitBytes: number };

/** Brings the decompressed, verified bytes of a resource to a file; null, they are more than the limit. */
export const fetchTo = async (wish: Wish, fetching: Fetching): Promise<FetchedFile | null> => {
  await fetching.connect();
  const outcome = await persist(wish, fetching);
  const { resource } = wish;
  if (outcome.outcome === 'too-large') return null;
  if (outcome.outcome !== 'done') throw new Error(`Cannot fetch "${shown(resource)}": ${describe(outcome)}`);
  verify(resource, outcome.digests);
  return { sha512: outcome.digests.hashes.sha512, bytes: outcome.digests.bytes };
};

const shown = ({ source = '' }: Resource): string => redactUrl(source);

const persist = async (wish: Wish, fetching: Fetching): Promise<Downloaded> => {
  const { host, timeouts } = fetching;
  const deadlineMs = host.nowMs() + timeouts.totalMs;
  for (let attempt = 1, before = ''; ; attempt += 1) {
    const outcome = await follow(wish, fetching, deadlineMs);
    const pauseMs = delayMs(attempt - 1);
    if (!isWorthRetrying(outcome) || host.nowMs() + pauseMs > deadlineMs) return outcome;
    const reason = describe(outcome);
    if (isTold(attempt, reason, before)) fetching.onRetry({ url: shown(wish.resource), reason, attempt });
    before = reason;
    await host.pause(pauseMs);
  }
};

const redirectLimit = 10;

/** The author's headers are for the host he named: a redirect goes on without them. */
const follow = async (wish: Wish, fetching: Fetching, deadlineMs: number): Promise<Downloaded> => {
  const { resource } = wish;
  const request = requestOf(wish, fetching, deadlineMs);
  let url = resource.source ?? '';
  let headers = headersOf(resource, fetching.headers);
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    const outcome = await fetching.host.download({
      ...request,
      url,
      headers,
      proxy: proxyFor(url, fetching.proxy),
    });
    if (outcome.outcome !== 'redirect') return outcome;
    if (!isSafe(url, outcome.location))
      throw new Error(`Cannot fetch "${shown(resource)}": it redirects to "${redactUrl(outcome.location)}"`);
    url = outcome.location;
    headers = fetching.headers;
  }
  throw new Error(`Cannot fetch "${shown(resource)}": more than ${redirectLimit} redirects`);
};

const requestOf = ({ resource, to, limitBytes }: Wish, fetching: Fetching, deadlineMs: number) => {
  const { host, timeouts, onBytes, authorities } = fetching;
  const { compression: asked } = resource;
  const compression = asked === 'gzip' || asked === 'zstd' ? asked : ('none' as const);
  const totalTimeoutMs = Math.max(1, deadlineMs - host.nowMs());
  return {
    to,
    limitBytes,
    onBytes,
    authorities,
    compression,
    headersTimeoutMs: timeouts.headersMs,
    totalTimeoutMs,
  };
};

const isSafe = (from: string, to: string): boolean =>
  to.startsWith('https:') || (to.startsWith('http:') && !from.startsWith('https:'));

/** A header of the author's without a value is not sent. */
const headersOf = ({ httpHeaders }: Resource, defaults: Fetching['headers']): Fetching['headers'] => {
  const headers: Record<string, string> = { ...defaults };
  for (const { name, value } of httpHeaders) {
    delete headers[name.toLowerCase()];
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  return headers;
};

const verify = (resource: Resource, { hashes }: Digests): void => {
  const [algorithm, wanted] = (resource.verification?.hash ?? '').toLowerCase().split('-');
  if (wanted === undefined) return;
  const found = algorithm === 'sha256' ? hashes.sha256 : hashes.sha512;
  if (found !== wanted)
    throw new Error(
      `Cannot accept "${shown(resource)}": its ${algorithm} is "${found}" and "${wanted}" is wanted`,
    );
};

const describe = (outcome: Downloaded): string => {
  if (outcome.outcome === 'status') return `the server answered with status ${outcome.status}`;
  return outcome.outcome === 'network' ? outcome.reason : outcome.outcome;
};
