import { redactUrl } from '../../schema/index.ts';
import { fetchBytes } from '../fetch/fetch-bytes.ts';
import { freshFetching } from '../fetch/fetching.ts';
import type { Platform } from './platform.ts';

const limitBytes = 64 * 2 ** 20;

/**
 * The kernel argument `glowplug.config.url=`, verified by `glowplug.config.hash=` and fetched through `glowplug.config.proxy=` when
 * they are there.
 */
export const url: Platform = {
  name: 'url',
  read: async (host, kernelArguments, onRetry) => {
    const source = kernelArguments.get('glowplug.config.url');
    if (source === undefined || source === '') return null;
    const hash = kernelArguments.get('glowplug.config.hash');
    const verification = hash === undefined ? {} : { verification: { hash } };
    const proxy = kernelArguments.get('glowplug.config.proxy');
    const proxies = proxy === undefined ? {} : { httpProxy: proxy, httpsProxy: proxy };
    const resource = { source, httpHeaders: [], ...verification };
    const fetching = { ...freshFetching(host), onRetry, proxy: { ...proxies, noProxy: [] } };
    const bytes = await fetchBytes(resource, limitBytes, fetching);
    return { bytes, from: redactUrl(source) };
  },
};
