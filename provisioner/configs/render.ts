import { type JsonObject, mergeSpecs } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import { fetchPart, type Trail } from './fetch-part.ts';
import type { Part, Rejected } from './part.ts';
import { type Fetchings, settingsAlone, settingsOf } from './settings.ts';

/** Configs merged into one, all that they name among them. */
export type Rendered = {
  readonly spec: JsonObject;
  readonly parts: readonly [Part, ...(readonly Part[])];
};

type Rendering = {
  readonly trail: Trail;
  /** What the configs above say of fetching. */
  readonly above: JsonObject;
  readonly fetchings: Fetchings;
};

/**
 * Follows `config.replace`, or merges what `config.merge` names, each with all that it names itself: depth first, in order, and
 * the later wins. What a config says of proxies, authorities and time limits counts for what is fetched after it.
 */
export const renderPart = async (part: Part, rendering: Rendering): Promise<Rendered | Rejected> => {
  const settings = settingsOf(part);
  if ('problems' in settings) return settings;
  const { replace, merge } = settings.config;
  if (replace?.source) return replacePart(part, replace, rendering);
  let rendered: Rendered = { spec: part.spec, parts: [part] };
  for (const reference of merge) {
    const next = await mergePart(rendered, reference, rendering);
    if ('problems' in next) return next;
    rendered = next;
  }
  return { ...rendered, spec: withoutReferences(rendered.spec) };
};

const replacePart = async (
  part: Part,
  reference: Resource,
  rendering: Rendering,
): Promise<Rendered | Rejected> => {
  const fetching = await fetchingFor(part, rendering);
  if ('problems' in fetching) return fetching;
  const { read, trail } = await fetchPart(reference, rendering.trail, fetching);
  return 'problems' in read ? read : renderPart(read, { ...rendering, trail, above: {} });
};

const mergePart = async (
  parent: Rendered,
  reference: Resource,
  rendering: Rendering,
): Promise<Rendered | Rejected> => {
  const [{ from }] = parent.parts;
  const fetching = await fetchingFor({ spec: parent.spec, from }, rendering);
  if ('problems' in fetching) return fetching;
  const { read, trail } = await fetchPart(reference, rendering.trail, fetching);
  if ('problems' in read) return read;
  const above = mergeSpecs(rendering.above, settingsAlone(parent.spec));
  const child = await renderPart(read, { ...rendering, trail, above });
  if ('problems' in child) return child;
  return { spec: mergeSpecs(parent.spec, child.spec), parts: [...parent.parts, ...child.parts] };
};

const fetchingFor = ({ spec, from }: Pick<Part, 'spec' | 'from'>, { above, fetchings }: Rendering) => {
  const settings = settingsOf({ spec: mergeSpecs(above, settingsAlone(spec)), from });
  return 'problems' in settings ? settings : fetchings(settings);
};

/** What they named is in it. */
const withoutReferences = (spec: JsonObject): JsonObject => ({ ...spec, ...settingsAlone(spec) });
