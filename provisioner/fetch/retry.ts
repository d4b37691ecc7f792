import type { Downloaded } from '../host/host.ts';

const firstMs = 200;
const longestMs = 5000;

/** 200 ms, doubling to 5 s. */
export const delayMs = (attempt: number): number => Math.min(firstMs * 2 ** Math.min(attempt, 10), longestMs);

/** A server in trouble and a broken network may mend; any other answer is final. */
export const isWorthRetrying = (outcome: Downloaded): boolean =>
  outcome.outcome === 'network' || (outcome.outcome === 'status' && outcome.status >= 500);

/** true, the retry after this attempt is told: when the reason is a new one, then ever more rarely. */
export const isTold = (attempt: number, reason: string, before: string): boolean =>
  reason !== before || Number.isInteger(Math.log2(attempt));
