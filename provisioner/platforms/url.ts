import { redactUrl } from '../../schema/index.ts';
import { ignitionHeaders, openHeaders } from '../configs/headers.ts';
import { fetchBytes } from '../fetch/fetch-bytes.ts';
import { freshFetching } from '../fetch/fetching.ts';
import type { Platform } from './platform.ts';

const limitBytes = 64 * 2 ** 20;

/** Kernel arguments that name a config’s URL, and what goes with the request. */
const names = [
  { name: 'glowplug.config.url', headers: openHeaders },
  { name: 'ignition.config.url', headers: ignitionHeaders },
];

/**
 * The kernel argument `glowplug.config.url=`, or Ignition’s own; verified by `glowplug.config.hash=` and fetched through
 * `glowplug.config.proxy=` when they are there.
 */
export const url: Platform = {
  name: 'url',
  read: async (host, kernelArguments, onRetry) => {
    const named = names.find(({ name }) => (kernelArguments.get(name) ?? '') !== '');
    if (named === undefined) return null;
    const source = kernelArguments.get(named.name) ?? '';
    const hash = kernelArguments.get('glowplug.config.hash');
    const resource = { source, httpHeaders: [], ...(hash === undefined ? {} : { verification: { hash } }) };
    const proxy = kernelArguments.get('glowplug.config.proxy');
    const proxies = proxy === undefined ? {} : { httpProxy: proxy, httpsProxy: proxy };
    const own = { headers: named.headers, proxy: { ...proxies, noProxy: [] } };
    const fetching = { ...freshFetching(host, onRetry), ...own };
    return { bytes: await fetchBytes(resource, limitBytes, fetching), from: redactUrl(source) };
  },
};
