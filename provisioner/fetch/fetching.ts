import type { Glowplug } from '../../schema/v1/glowplug.ts';
import type { Host } from '../host/host.ts';
import { once } from '../once.ts';
import { type AwsAccess, findAwsAccess } from './aws-access.ts';
import { findGcpToken } from './gs.ts';
import { connect } from './network.ts';

/** How what a config names is fetched. */
export type Fetching = {
  readonly host: Host;
  /** Starts the network where it is off; once, however many ask. */
  readonly connect: () => Promise<void>;
  readonly timeouts: Timeouts;
  readonly proxy: Proxy;
  /** PEM texts that are trusted beside the image's own. */
  readonly authorities: readonly string[];
  /** Sent with every request, redirected or not; the author's own are above them. Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As whom clouds are asked; found out at the first need, once. */
  readonly aws: () => Promise<AwsAccess>;
  readonly gcpToken: () => Promise<string | null>;
  readonly onBytes: (bytes: number) => void;
  readonly onRetry: OnRetry;
};

export type Timeouts = { readonly headersMs: number; readonly totalMs: number };

export type Proxy = Glowplug['proxy'];

/** An attempt that failed and will be repeated; nothing secret is in it. */
export type Retry = { readonly url: string; readonly reason: string; readonly attempt: number };

export type OnRetry = (retry: Retry) => void;

const defaultHeaders: Fetching['headers'] = {
  accept: '*/*',
  'accept-encoding': 'identity',
  'user-agent': 'glowplug/1',
};

/** As a machine fetches that has no config yet. */
export const freshFetching = (host: Host, onRetry: OnRetry): Fetching => ({
  host,
  connect: once(() => connect(host)),
  timeouts: { headersMs: 10_000, totalMs: 600_000 },
  proxy: { noProxy: [] },
  authorities: [],
  headers: defaultHeaders,
  aws: once(() => findAwsAccess(host)),
  gcpToken: once(() => findGcpToken(host)),
  onBytes: () => {},
  onRetry,
});
