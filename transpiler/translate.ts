import { type Json, type JsonObject, specKey } from '../schema/index.ts';
import { isList, isObject, toPointer } from '../schema/json.ts';
import { verbatim } from '../schema/names.ts';
import { mergeUnder } from './merge-under.ts';
import { Origins } from './origins.ts';
import { type Places, placesOf } from './places.ts';
import { type Pointer, pointTo } from './pointer.ts';
import { expansions, rewrites } from './sugar/index.ts';
import type { Fragment, Kitchen } from './sugar/sugar.ts';

type Translation = { readonly spec: JsonObject; readonly origins: Origins };

/** The spec that a node’s YAML stands for. */
export const translate = (yaml: JsonObject, kitchen: Kitchen): Translation => {
  const origins = new Origins();
  let rest = yaml;
  const fragments: Fragment[] = [];
  for (const expand of expansions) {
    const expansion = expand(rest, kitchen);
    rest = expansion.yaml;
    fragments.push(...expansion.fragments);
  }
  const { variant: _, version, ...sections } = rest;
  const named = new Namer(kitchen).rename(sections, '', verbatimPlaces);
  return { spec: mergeUnder(withVersion(named, version), fragments, origins), origins };
};

/** Without a version there will be no spec, and the rest is still to be checked. */
const withVersion = ({ glowplug, ...sections }: JsonObject, version: Json = '1.0.0'): JsonObject => ({
  glowplug: { version, ...(isObject(glowplug) ? glowplug : {}) },
  ...sections,
});

const verbatimPlaces = placesOf(verbatim.map((place) => toPointer(...place)));

/** Gives everything its name in the spec, and replaces sugar that speaks of its own mapping. */
class Namer {
  private readonly kitchen: Kitchen;
  private readonly names = new Map<string, string>();

  constructor(kitchen: Kitchen) {
    this.kitchen = kitchen;
  }

  rename(yaml: JsonObject, at: Pointer, places: Places | undefined): JsonObject {
    if (places?.size === 0) return yaml;
    const named: [string, Json][] = [];
    for (const [key, value] of Object.entries(yaml))
      named.push([
        this.nameOf(key),
        this.renameInside(value, pointTo(at, key), places?.get(key) ?? places?.get('*')),
      ]);
    return this.rewrite(Object.fromEntries(named), at);
  }

  private renameInside(value: Json, at: Pointer, places: Places | undefined): Json {
    if (isObject(value)) return this.rename(value, at, places);
    return isList(value)
      ? value.map((item, index) => this.renameInside(item, `${at}/${index}`, places?.get('*')))
      : value;
  }

  private rewrite(found: JsonObject, at: Pointer): JsonObject {
    const called = rewrites.find(({ keys }) => keys.some((key) => found[key] !== undefined));
    return called === undefined ? found : called.rewrite(found, at, this.kitchen);
  }

  private nameOf(key: string): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = specKey(key);
    this.names.set(key, name);
    return name;
  }
}
