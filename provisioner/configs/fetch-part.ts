import { redactUrl } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import { fetchBytes } from '../fetch/fetch-bytes.ts';
import type { Fetching } from '../fetch/fetching.ts';
import { type Part, type Rejected, readPart } from './part.ts';

/** Far above any sensible config, and low enough that no server can keep a machine busy for ever. */
export const limits = { depth: 10, configs: 100, bytes: 64 * 2 ** 20 } as const;

/** How a config was come to. */
export type Trail = {
  /** What to call each config on the way, the first one first; nothing secret. */
  readonly names: readonly string[];
  readonly sources: readonly string[];
  /** What all of them together have taken. */
  readonly spent: { configs: number; bytes: number };
};

export const startTrail = (from: string): Trail => ({
  names: [from],
  sources: [],
  spent: { configs: 1, bytes: 0 },
});

export type Fetched = { readonly read: Part | Rejected; readonly trail: Trail };

/** The config that another one names. */
export const fetchPart = async (resource: Resource, trail: Trail, fetching: Fetching): Promise<Fetched> => {
  const { source = '' } = resource;
  const name = redactUrl(source);
  const further = { ...trail, names: [...trail.names, name], sources: [...trail.sources, source] };
  refuseEndless(source, trail, further);
  const left = limits.bytes - trail.spent.bytes;
  const bytes = await fetchBytes(resource, left, fetching).catch((error: unknown) => {
    throw new Error(`${reasonOf(error)} (a config that ${trail.names.join(' and then ')} asks for)`, {
      cause: error,
    });
  });
  trail.spent.configs += 1;
  trail.spent.bytes += bytes.length;
  return { read: readPart(bytes, name), trail: further };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refuseEndless = (source: string, trail: Trail, { names }: Trail): void => {
  const way = names.map((name) => `"${name}"`).join(' -> ');
  if (trail.sources.includes(source)) throw new Error(`Cannot merge configs that go round: ${way}`);
  if (names.length > limits.depth + 1)
    throw new Error(`Cannot merge configs more than ${limits.depth} deep: ${way}`);
  if (trail.spent.configs >= limits.configs)
    throw new Error(`Cannot merge more than ${limits.configs} configs: ${way}`);
};
