import type { Json, JsonObject } from '../schema/index.ts';
import { isList, isObject } from '../schema/json.ts';
import type { Origins } from './origins.ts';
import { type Pointer, pointTo } from './pointer.ts';
import type { Fragment } from './sugar/sugar.ts';

/** Lists whose items have a name: an item of the author’s is laid over the one of the same name. */
const names: ReadonlyMap<string, string> = new Map([
  ['files', 'path'],
  ['directories', 'path'],
  ['links', 'path'],
  ['folders', 'path'],
  ['disks', 'device'],
  ['partitions', 'label'],
  ['filesystems', 'device'],
]);

/** Mappings that mean something only as a whole. */
const wholes: ReadonlySet<string> = new Set(['contents', 'user', 'group']);

/** Lays fragments below a spec: what the spec has stays, what it has not comes from the fragments, earlier ones first. */
export const mergeUnder = (spec: JsonObject, fragments: readonly Fragment[], origins: Origins): JsonObject =>
  fragments.reduce(
    (merged, fragment) => new Merger(fragment, origins).mergeObject(merged, fragment.spec, ''),
    spec,
  );

class Merger {
  private readonly fragment: Fragment;
  private readonly origins: Origins;

  constructor(fragment: Fragment, origins: Origins) {
    this.fragment = fragment;
    this.origins = origins;
  }

  mergeObject(own: JsonObject, below: JsonObject, at: Pointer): JsonObject {
    const merged = Object.entries(below).map(([key, value]): [string, Json] => {
      const mine = own[key];
      const pointer = pointTo(at, key);
      if (mine === undefined) return [key, this.take(value, pointer)];
      return [key, wholes.has(key) ? mine : this.mergeValue(mine, value, { key, pointer })];
    });
    return { ...own, ...Object.fromEntries(merged) };
  }

  private mergeValue(own: Json, below: Json, { key, pointer }: { key: string; pointer: Pointer }): Json {
    if (isObject(own) && isObject(below)) return this.mergeObject(own, below, pointer);
    const name = names.get(key);
    if (name === undefined || !isList(own) || !isList(below)) return own;
    return this.mergeList(own, below, { name, pointer });
  }

  private mergeList(
    own: readonly Json[],
    below: readonly Json[],
    { name, pointer }: { name: string; pointer: Pointer },
  ): Json {
    const merged = [...own];
    const indexes = new Map(own.map((item, index) => [isObject(item) ? item[name] : undefined, index]));
    for (const item of below) {
      const index = isObject(item) ? indexes.get(item[name]) : undefined;
      const mine = index === undefined ? undefined : merged[index];
      if (index !== undefined && isObject(mine) && isObject(item))
        merged[index] = this.mergeObject(mine, item, `${pointer}/${index}`);
      else merged.push(this.take(item, `${pointer}/${merged.length}`));
    }
    return merged;
  }

  /** What the author has not written comes from the fragment as it is. */
  private take(value: Json, pointer: Pointer): Json {
    this.origins.record(pointer, this.originOf(value, pointer) ?? this.fragment.because);
    this.recordInside(value, pointer);
    return value;
  }

  private recordInside(value: Json, pointer: Pointer): void {
    if (!isObject(value) && !isList(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const inside = pointTo(pointer, key);
      const origin = this.originOf(inner, inside);
      if (origin !== undefined) this.origins.record(inside, origin);
      this.recordInside(inner, inside);
    }
  }

  private originOf(value: Json, pointer: Pointer): Pointer | undefined {
    const { made } = this.fragment;
    return made?.get(pointer) ?? (isObject(value) ? made?.get(value) : undefined);
  }
}
