import { isList, isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';
import { families, type Identity, listRule } from './lists.ts';

/** Two specs as one, by Ignition’s rules: where both say something, the child wins. Neither has defaults filled in. */
export const mergeSpecs = (parent: JsonObject, child: JsonObject): JsonObject =>
  mergeObjects(parent, child, '');

const mergeObjects = (parent: JsonObject, child: JsonObject, place: string): JsonObject => {
  const keys = [...new Set([...Object.keys(parent), ...Object.keys(child)])];
  return Object.fromEntries(
    keys.flatMap((key): (readonly [string, Json])[] => {
      const at = place === '' ? key : `${place}.${key}`;
      const [above, below] = [withoutMoved(parent[key], at, child), child[key]];
      const value =
        above === undefined || below === undefined ? (below ?? above) : mergeValues(above, below, at);
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

const mergeValues = (parent: Json, child: Json, place: string): Json => {
  if (isObject(parent) && isObject(child)) return mergeObjects(parent, child, place);
  return isList(parent) && isList(child) ? mergeLists(parent, child, place) : child;
};

const mergeLists = (parent: readonly Json[], child: readonly Json[], place: string): readonly Json[] => {
  const rule = listRule(place);
  if (rule === 'replaced') return child;
  if (rule === 'appended') return [...parent, ...child];
  const byKey = new Map(child.map((item) => [keyOf(item, rule), item]));
  const parentKeys = new Set(parent.map((item) => keyOf(item, rule)));
  const merged = parent.flatMap((item) => {
    const other = byKey.get(keyOf(item, rule));
    if (other === undefined) return [item];
    return deletes(other, place) ? [] : [mergeValues(item, other, `${place}.*`)];
  });
  return [...merged, ...child.filter((item) => !parentKeys.has(keyOf(item, rule)))];
};

/** A header without a value takes the parent’s away. */
const deletes = (item: Json, place: string): boolean =>
  place.endsWith('.httpHeaders') && isObject(item) && item['value'] === undefined;

const keyOf = (item: Json, identity: Identity): string => {
  if (!isObject(item)) return JSON.stringify(item);
  if (identity === '') return JSON.stringify(item);
  if (identity !== 'partition') return JSON.stringify(identity.map((field) => item[field] ?? ''));
  return JSON.stringify(item['number'] ? item['number'] : [item['label'] ?? null]);
};

/** The parent’s list without what the child has in another list of the same family. */
const withoutMoved = (parent: Json | undefined, place: string, child: JsonObject): Json | undefined => {
  const family = families.find((each) => each.includes(place));
  const rule = listRule(place);
  if (!isList(parent) || family === undefined || rule === 'appended' || rule === 'replaced') return parent;
  const moved = new Set(
    family
      .filter((other) => other !== place)
      .flatMap((other) => {
        const list = child[other.slice(other.indexOf('.') + 1)];
        return isList(list) ? list.map((item) => keyOf(item, rule)) : [];
      }),
  );
  const left = parent.filter((item) => !moved.has(keyOf(item, rule)));
  return left.length === 0 && parent.length > 0 ? undefined : left;
};
