import type { Resource } from '../../schema/v1/resource.ts';
import type { Downloaded, Receiver } from '../host/host.ts';
import type { Fetching } from './fetching.ts';
import { proxyFor } from './proxy.ts';

/** One resource on its way, over all its attempts. */
export type Asking = {
  readonly resource: Resource;
  readonly fetching: Fetching;
  readonly receiver: Receiver;
  readonly deadlineMs: number;
};

export type Headers = Readonly<Record<string, string>>;

/** One request, by the proxy of its URL. */
export const askOnce = (asking: Asking, url: string, headers: Headers): Promise<Downloaded> => {
  const { host, timeouts, authorities, proxy } = asking.fetching;
  return asking.receiver.attempt({
    url,
    headers,
    proxy: proxyFor(url, proxy),
    authorities,
    headersTimeoutMs: timeouts.headersMs,
    totalTimeoutMs: Math.max(1, asking.deadlineMs - host.nowMs()),
  });
};

/** The defaults with the author's own above; one of his without a value is not sent. */
export const headersOf = ({ resource, fetching }: Asking): Headers => {
  const headers: Record<string, string> = { ...fetching.headers };
  for (const { name, value } of resource.httpHeaders) {
    delete headers[name.toLowerCase()];
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  return headers;
};
