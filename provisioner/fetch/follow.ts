import { redactUrl } from '../../schema/index.ts';
import type { Downloaded } from '../host/host.ts';
import { type Asking, askOnce, type Headers } from './asking.ts';

const redirectLimit = 10;

/** These headers are for the host that is named here: a redirect goes on with the defaults alone. */
export const follow = async (asking: Asking, from: string, firstHeaders: Headers): Promise<Downloaded> => {
  let url = from;
  let headers = firstHeaders;
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    const outcome = await askOnce(asking, url, headers);
    if (outcome.outcome !== 'redirect') return outcome;
    if (!isSafe(url, outcome.location)) return refused(`it redirects to "${redactUrl(outcome.location)}"`);
    url = outcome.location;
    headers = asking.fetching.headers;
  }
  return refused(`more than ${redirectLimit} redirects`);
};

const isSafe = (from: string, to: string): boolean =>
  to.startsWith('https:') || (to.startsWith('http:') && !from.startsWith('https:'));

const refused = (reason: string): Downloaded => ({ outcome: 'refused', reason });
