import { isList, isObject, toPointer } from '../json.ts';
import { error, type Problem } from '../problem.ts';
import type { Json, JsonObject } from '../shape.ts';
import { numberOf, textOf, wordOf } from './rules/rule.ts';
import { type Kind, type SectionName, shapeOf, sharedLists } from './shapes.ts';

/** Which field tells the items of a list apart. */
const keys: Readonly<Partial<Record<Kind, string>>> = {
  reference: 'source',
  authority: 'source',
  header: 'name',
  directory: 'path',
  file: 'path',
  link: 'path',
  disk: 'device',
  filesystem: 'device',
  luks: 'name',
  raid: 'name',
  tang: 'url',
  unit: 'name',
  dropin: 'name',
  user: 'name',
  group: 'name',
};

const keyOf = (kind: Kind, item: Json): string => {
  if (!isObject(item)) return typeof item === 'string' ? item : '';
  return kind === 'partition' ? partitionKey(item) : wordOf(item, keys[kind] ?? '');
};

/** A partition is known by its number or, without one, by its label. */
export const partitionKey = (partition: JsonObject): string => {
  const [number, label] = [numberOf(partition, 'number'), textOf(partition, 'label')];
  if (number) return `number:${number}`;
  return label === undefined ? '' : `label:${label}`;
};

/** Items of a section’s lists that repeat another one’s key. */
export const duplicates = (section: SectionName, value: JsonObject, at: string): readonly Problem[] => {
  const seen = new Map<string, Set<string>>();
  const lists = [...shapeOf(section)].filter(([, { list }]) => list === 'distinct');
  return lists
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { kind }]) => {
      const items = value[name];
      if (!isList(items)) return [];
      const group = sharedLists[section]?.includes(name) ? section : name;
      const taken = seen.get(group) ?? new Set();
      seen.set(group, taken);
      return items.flatMap((item, i) => {
        const key = keyOf(kind, item);
        const isRepeated = taken.has(key);
        taken.add(key);
        return isRepeated ? [repeated(at + toPointer(name, i))] : [];
      });
    });
};

const repeated = (at: string): Problem =>
  error(
    'duplicate-item',
    at,
    'The same thing is declared twice',
    'Keep one of the two, or put both into one',
  );
