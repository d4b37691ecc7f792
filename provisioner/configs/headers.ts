import manifest from '../../package.json';
import { newestIgnition, type SpecKind } from '../../schema/index.ts';
import type { Fetching } from '../fetch/fetching.ts';

const ignitionType = 'application/vnd.coreos.ignition+json';

/** What a machine sends before it knows which kind of config it gets: servers that negotiate give the better one that they have. */
export const openHeaders: Fetching['headers'] = {
  accept: `application/vnd.glowplug+json;version=1.0.0, ${ignitionType};version=${newestIgnition};q=0.9, */*;q=0.1`,
  'accept-encoding': 'identity',
  'user-agent': `glowplug/${manifest.version}`,
};

/** What Ignition sends, to servers that know it by that. */
export const ignitionHeaders: Fetching['headers'] = {
  accept: `${ignitionType};version=${newestIgnition}, */*;q=0.1`,
  'accept-encoding': 'identity',
  'user-agent': `Ignition/${newestIgnition} (glowplug/${manifest.version})`,
};

/** What goes with requests for what a config names; a spec’s own go with what every machine sends. */
export const headersOf = (kind: SpecKind): { readonly headers?: Fetching['headers'] } =>
  kind === 'ignition' ? { headers: ignitionHeaders } : {};

/** What goes with requests for further configs. */
export const configHeaders = (kind: SpecKind): Fetching['headers'] => headersOf(kind).headers ?? openHeaders;
