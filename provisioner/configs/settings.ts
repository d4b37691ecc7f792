import { type JsonObject, parseConfig, settle } from '../../schema/index.ts';
import type { Glowplug } from '../../schema/v1/glowplug.ts';
import { configuredFetching } from '../fetch/configured.ts';
import { type Fetching, freshFetching, type OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { configHeaders } from './headers.ts';
import type { Part, Rejected } from './part.ts';

/** What a config says of fetching, with defaults filled in; or why our contract refuses that, its Ignition notwithstanding. */
export const settingsOf = ({ spec, from }: Pick<Part, 'spec' | 'from'>): Glowplug | Rejected => {
  const parsed = parseConfig(settle({ glowplug: spec['glowplug'] ?? {} }));
  return 'problems' in parsed ? { problems: parsed.problems, isRefusal: true, from } : parsed.config.glowplug;
};

export type Fetchings = (config: Glowplug) => Promise<Fetching>;

/** Fetches by what configs say; the same is not made ready twice, for its certificate authorities may be remote. */
export const fetchingsFor = (host: Host, kind: Part['kind'], onRetry: OnRetry): Fetchings => {
  const above = { ...freshFetching(host, onRetry), headers: configHeaders(kind) };
  const known = new Map<string, Promise<Fetching>>();
  return ({ security, timeouts, proxy, version, config }) => {
    const key = JSON.stringify([security, timeouts, proxy]);
    const made = known.get(key) ?? configuredFetching(above, { security, timeouts, proxy, version, config });
    known.set(key, made);
    return made;
  };
};

/** A spec of nothing but what a config says of fetching. */
export const settingsAlone = ({ glowplug }: JsonObject): JsonObject => {
  if (typeof glowplug !== 'object' || glowplug === null || Array.isArray(glowplug)) return {};
  const { config: _, ...more } = Object.fromEntries(Object.entries(glowplug));
  return { glowplug: more };
};
