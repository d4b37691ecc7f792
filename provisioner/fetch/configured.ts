import type { Glowplug } from '../../schema/v1/glowplug.ts';
import { fetchAuthorities } from './authorities.ts';
import type { Fetching } from './fetching.ts';

/** The longest that a timer takes; 24 days. */
const foreverMs = 2 ** 31 - 1;

const limitMs = (seconds: number | undefined): number | undefined =>
  seconds === 0 ? foreverMs : seconds && seconds * 1000;

/** As a config says, above what is there; its certificate authorities come by its own proxy and by what is trusted so far. */
export const configuredFetching = async (above: Fetching, config: Glowplug): Promise<Fetching> => {
  const { httpResponseHeaders, httpTotal } = config.timeouts;
  const timeouts = {
    headersMs: limitMs(httpResponseHeaders) ?? above.timeouts.headersMs,
    totalMs: limitMs(httpTotal) ?? above.timeouts.totalMs,
  };
  const { httpProxy, httpsProxy, noProxy } = config.proxy;
  const isGiven = httpProxy !== undefined || httpsProxy !== undefined || noProxy.length > 0;
  const fetching = { ...above, timeouts, proxy: isGiven ? config.proxy : above.proxy };
  const added = await fetchAuthorities(config.security.tls.certificateAuthorities, fetching);
  return { ...fetching, authorities: [...above.authorities, ...added] };
};
