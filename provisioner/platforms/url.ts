import { redactUrl } from '../../schema/index.ts';
import { fetchTo } from '../fetch/fetch.ts';
import { freshFetching } from '../fetch/fetching.ts';
import type { Platform } from './platform.ts';

const folder = '/run/glowplug';
const limitBytes = 64 * 2 ** 20;

/** The kernel argument `glowplug.config.url=`, verified by `glowplug.config.hash=` when that is there. */
export const url: Platform = {
  name: 'url',
  read: async (host, kernelArguments) => {
    const source = kernelArguments.get('glowplug.config.url');
    if (source === undefined || source === '') return null;
    const hash = kernelArguments.get('glowplug.config.hash');
    const verification = hash === undefined ? {} : { verification: { hash } };
    await host.run(['mkdir', '-p', folder]);
    const to = `${folder}/config.fetched`;
    const resource = { source, httpHeaders: [], ...verification };
    const fetched = await fetchTo({ resource, to, limitBytes }, freshFetching(host));
    if (fetched === null)
      throw new Error(
        `Cannot use the config at "${redactUrl(source)}": it has more than ${limitBytes} bytes`,
      );
    const bytes = await host.read(to);
    await host.remove(to);
    return bytes === null ? null : { bytes, from: redactUrl(source) };
  },
};
