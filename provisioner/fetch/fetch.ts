import { redactUrl } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import type { Compression, Digests, Downloaded } from '../host/host.ts';
import { algorithmOf, mismatchOf } from '../verification.ts';
import type { Asking } from './asking.ts';
import type { Fetching } from './fetching.ts';
import { isTold, isWorthRetrying, pauseMsAfter } from './retry.ts';
import { attempt } from './schemes.ts';
import { explainTrouble } from './trouble.ts';

/** `sha512`: empty when the author gave a sha256 to verify by. */
export type FetchedFile = { readonly sha512: string; readonly bytes: number };

/** What to fetch, and to which file. */
export type Wish = { readonly resource: Resource; readonly to: string; readonly limitBytes: number };

/** Brings the decompressed, verified bytes of a resource to a file; null, they are more than the limit. */
export const fetchTo = async (wish: Wish, fetching: Fetching): Promise<FetchedFile | null> => {
  await fetching.connect();
  const { resource, to, limitBytes } = wish;
  const { host, onBytes } = fetching;
  const algorithms = [algorithmOf(resource)];
  const target = { to, limitBytes, onBytes, algorithms, compression: compressionOf(resource) };
  await using receiver = await host.receive(target);
  const deadlineMs = host.nowMs() + fetching.timeouts.totalMs;
  const outcome = await persist({ resource, fetching, receiver, deadlineMs });
  if (outcome.outcome === 'too-large') return null;
  if (outcome.outcome !== 'done')
    throw new Error(`Cannot fetch "${shown(resource)}": ${describe(outcome, resource, host.nowMs())}`);
  const mismatch = mismatchIn(resource, outcome.digests);
  if (mismatch !== null) throw new Error(`Cannot accept "${shown(resource)}": ${mismatch}`);
  return { sha512: outcome.digests.hashes.sha512, bytes: outcome.digests.bytes };
};

const mismatchIn = (resource: Resource, { hashes }: Digests): string | null =>
  mismatchOf(resource, (algorithm) => hashes[algorithm]);

const shown = ({ source = '' }: Resource): string => redactUrl(source);

const compressionOf = ({ compression = '' }: Resource): Compression =>
  compression === '' ? 'none' : compression;

const persist = async (asking: Asking): Promise<Downloaded> => {
  const { resource, fetching, deadlineMs } = asking;
  const { host } = fetching;
  for (let count = 1, before = ''; ; count += 1) {
    const outcome = mistrust(await attempt(asking, resource.source ?? ''), resource);
    const pauseMs = pauseMsAfter(count, outcome);
    if (!isWorthRetrying(outcome) || host.nowMs() + pauseMs > deadlineMs) return outcome;
    const reason = describe(outcome, resource, host.nowMs());
    if (isTold(count, reason, before)) fetching.onRetry({ url: shown(resource), reason, attempt: count });
    before = reason;
    await host.pause(pauseMs);
  }
};

/** What was put together and is not the wanted whole is fetched once more, in one piece. */
const mistrust = (outcome: Downloaded, resource: Resource): Downloaded =>
  outcome.outcome === 'done' &&
  outcome.isPutTogether === true &&
  mismatchIn(resource, outcome.digests) !== null
    ? { outcome: 'network', reason: 'the rest that the server sent does not fit what came before' }
    : outcome;

const describe = (outcome: Downloaded, { source = '' }: Resource, nowMs: number): string => {
  if (outcome.outcome === 'status') return `the server answered with status ${outcome.status}`;
  if (outcome.outcome === 'network') return explainTrouble({ ...outcome, url: source, nowMs });
  return outcome.outcome === 'refused' ? outcome.reason : outcome.outcome;
};
