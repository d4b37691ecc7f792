import type { Downloaded } from '../host/host.ts';

const firstMs = 200;
const longestMs = 5000;
const longestAskedMs = 60_000;

/** 200 ms, doubling to 5 s. */
export const delayMs = (attempt: number): number => Math.min(firstMs * 2 ** Math.min(attempt, 10), longestMs);

/** Longer, when the server asks for more time (Retry-After, in seconds). */
export const pauseMsAfter = (count: number, outcome: Downloaded): number => {
  const asked = outcome.outcome === 'status' ? Number(outcome.headers?.['retry-after'] ?? 0) : 0;
  const askedMs = asked > 0 ? Math.min(asked * 1000, longestAskedMs) : 0;
  return Math.max(delayMs(count - 1), askedMs);
};

/** Request timeout, too early, too many requests: as good as saying "later". */
const later: readonly number[] = [408, 425, 429];

/** A server in trouble and a broken network may mend; any other answer is final. */
export const isWorthRetrying = (outcome: Downloaded): boolean =>
  outcome.outcome === 'network' ||
  (outcome.outcome === 'status' && (outcome.status >= 500 || later.includes(outcome.status)));

/** true, the retry after this attempt is told: when the reason is a new one, then ever more rarely. */
export const isTold = (attempt: number, reason: string, before: string): boolean =>
  reason !== before || Number.isInteger(Math.log2(attempt));
