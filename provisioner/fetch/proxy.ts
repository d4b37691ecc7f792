import { blockContains, parseAddress, parseBlock } from '../../schema/addresses.ts';
import type { Proxy } from './fetching.ts';
import { parseScoped } from './scoped.ts';

/** The proxy for a URL; undefined, it is reached directly. */
export const proxyFor = (url: string, { httpProxy, httpsProxy, noProxy }: Proxy): string | undefined => {
  // What is on a link, no proxy leads to.
  if (parseScoped(url) !== null) return undefined;
  const { protocol, hostname, port } = new URL(url);
  const isSecure = protocol === 'https:';
  const proxy = isSecure ? httpsProxy : httpProxy;
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const target = { host, port: port === '' ? (isSecure ? '443' : '80') : port };
  return isLoopback(host) || noProxy.some((exception) => covers(exception, target)) ? undefined : proxy;
};

type Target = { readonly host: string; readonly port: string };

/** A proxy's own loopback is not ours. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');

/** As curl and Go read NO_PROXY: `example.net` is for what is below it too, `.example.net` for that alone. */
const covers = (exception: string, { host, port }: Target): boolean => {
  const { pattern, onlyPort } = partsOf(exception.trim().toLowerCase());
  if (pattern === '' || (onlyPort !== undefined && onlyPort !== port)) return false;
  if (pattern === '*' || pattern === host) return true;
  const address = parseAddress(host);
  if (address !== undefined) return coversAddress(pattern, host);
  return host.endsWith(pattern.startsWith('.') ? pattern : `.${pattern}`);
};

const coversAddress = (pattern: string, host: string): boolean => {
  const block = parseBlock(
    pattern.includes('/') ? pattern : `${pattern}/${pattern.includes(':') ? 128 : 32}`,
  );
  const single = parseBlock(`${host}/${host.includes(':') ? 128 : 32}`);
  return block !== undefined && single !== undefined && blockContains(block, single);
};

const partsOf = (exception: string) => {
  const [, bracketed, bracketedPort] = /^\[(.+)\](?::(\d+))?$/.exec(exception) ?? [];
  if (bracketed !== undefined) return { pattern: bracketed, onlyPort: bracketedPort };
  const [, name, onlyPort] = /^([^:]+):(\d+)$/.exec(exception) ?? [];
  return { pattern: (name ?? exception).replace(/^\*\./, '.'), onlyPort };
};
