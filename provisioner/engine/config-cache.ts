import { parseConfig } from '../../schema/index.ts';
import { isList, isObject } from '../../schema/json.ts';
import type { Host } from '../host/host.ts';
import type { Scope, Scoped } from '../stages/scope.ts';
import { writeDurably } from './marker.ts';

/** What one stage leaves to the next in another process. */
export type ConfigCache = {
  readonly config: Scoped;
  /** Paths of the node that the mount stage has mounted on, in order. */
  readonly mounted: readonly string[];
};

/** Secrets may be in it. */
export const writeCache = async (
  host: Host,
  path: string,
  { config, mounted }: ConfigCache,
): Promise<void> => {
  const { scope, ...rest } = config;
  const text = `${JSON.stringify({ version: 1, scope, mounted, config: rest })}\n`;
  await writeDurably(host, path, { text, mode: 0o600 });
};

/** null, no stage has run yet. */
export const readCache = async (host: Host, path: string): Promise<ConfigCache | null> => {
  const bytes = await host.read(path);
  if (bytes === null) return null;
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const fields = isObject(json) ? json : {};
  const parsed = parseConfig(fields['config']);
  if ('problems' in parsed)
    throw new Error(`Cannot read the config cache "${path}": it was not written by this program`);
  const mounted = isList(fields['mounted']) ? fields['mounted'].filter((one) => typeof one === 'string') : [];
  return { config: { ...parsed.config, scope: scopeNamed(fields['scope']) }, mounted };
};

const scopeNamed = (name: unknown): Scope => (name === 'ignition' ? 'ignition' : 'config');
