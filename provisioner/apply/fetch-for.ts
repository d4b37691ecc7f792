import { type FetchedFile, fetchTo, type Wish } from '../fetch/fetch.ts';
import type { Context } from './context.ts';

/** Fetches as the config says, and tells of it as one step does. */
export const fetchFor = async (
  { fetching, onBytes, onRetry }: Context,
  wish: Wish,
): Promise<FetchedFile | null> => fetchTo(wish, { ...(await fetching(onRetry)), onBytes, onRetry });
