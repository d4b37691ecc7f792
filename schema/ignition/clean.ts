import { isList, isObject, toPointer } from '../json.ts';
import { error, type Problem, warning } from '../problem.ts';
import { mostSimilar } from '../problems/similar.ts';
import type { Json, JsonObject } from '../shape.ts';
import { type Field, isSection, type Kind, type SectionName, shapeOf } from './shapes.ts';
import { keyNamed, keysNamed } from './version.ts';

/** A section of a document as its version means it. */
export type Cleaned = { readonly value: JsonObject; readonly problems: readonly Problem[] };

type Place = { readonly minor: number; readonly at: string };

/** Drops what is null or unknown, as Ignition does, and tells of it; a value of another type is an error. */
export const cleanSection = (section: SectionName, found: JsonObject, { minor, at }: Place): Cleaned => {
  const problems: Problem[] = [];
  const known = [...shapeOf(section)].filter(([, { since }]) => since <= minor);
  const entries = known.flatMap(([key, field]): (readonly [string, Json])[] => {
    const cleaned = keysNamed(found, key).map((name) =>
      cleanField(field, found[name] ?? null, { minor, at: at + toPointer(name) }),
    );
    problems.push(...cleaned.flatMap((one) => one.problems));
    const value = cleaned.map((one) => one.value).reduce(over, undefined);
    return value === undefined ? [] : [[key, value]];
  });
  const names = known.map(([key]) => key);
  const unknown = Object.keys(found).filter((key) => !names.includes(key));
  problems.push(...unknown.map((key) => unused(section, key, { minor, at })));
  return { value: Object.fromEntries(entries), problems };
};

/** Who writes a key in two cases gets both, the later over the earlier. */
const over = (earlier: Json | undefined, later: Json | undefined): Json | undefined => {
  if (later === undefined || !isObject(later) || !isObject(earlier)) return later ?? earlier;
  const keys = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
  return Object.fromEntries(keys.map((key) => [key, over(earlier[key], later[key]) ?? null]));
};

type Part = { readonly value: Json | undefined; readonly problems: readonly Problem[] };

const absent: Part = { value: undefined, problems: [] };

const cleanField = ({ kind, list }: Field, found: Json, place: Place): Part => {
  if (list === undefined) return cleanKind(kind, found, place);
  if (found === null) return absent;
  if (!isList(found)) return wrong(place.at, 'a list', found);
  const items = found.map((item, i) => cleanItem(kind, item, { ...place, at: `${place.at}/${i}` }));
  return {
    value: items.flatMap(({ value }) => value ?? []),
    problems: items.flatMap(({ problems }) => problems),
  };
};

/** A null in a list is an empty item. */
const cleanItem = (kind: Kind, found: Json, place: Place): Part => {
  const { value, problems } = cleanKind(kind, found, place);
  return { value: value ?? (isSection(kind) ? {} : ''), problems };
};

const cleanKind = (kind: Kind, found: Json, place: Place): Part => {
  if (isSection(kind)) {
    if (found === null) return { value: undefined, problems: nullSection(kind, place) };
    return isObject(found) ? cleanSection(kind, found, place) : wrong(place.at, 'an object', found);
  }
  if (found === null) return absent;
  return scalars[kind].fits(found)
    ? { value: found, problems: [] }
    : wrong(place.at, scalars[kind].words, found);
};

const scalars = {
  text: { words: 'text', fits: (value: Json) => typeof value === 'string' },
  boolean: { words: 'true or false', fits: (value: Json) => typeof value === 'boolean' },
  integer: { words: 'a whole number', fits: (value: Json) => Number.isInteger(value) },
} as const;

const wrong = (at: string, wanted: string, found: Json): Part => {
  const what = isList(found) ? 'a list' : isObject(found) ? 'an object' : typeof found;
  return { value: undefined, problems: [error('wrong-type', at, `Here belongs ${wanted}, not ${what}`)] };
};

/** 3.2.0 knew null for two sections, so it did not warn. */
const nullSection = (section: SectionName, { minor, at }: Place): readonly Problem[] =>
  minor === 2 && ['clevis', 'custom'].includes(section)
    ? []
    : [warning('null-section', at, 'The section is null, which means the same as leaving it out')];

const unused = (section: SectionName, key: string, { minor, at }: Place): Problem => {
  const pointer = at + toPointer(key);
  const shape = shapeOf(section);
  const since = shape.get(key)?.since;
  if (since !== undefined)
    return warning(
      'unknown-key',
      pointer,
      `"${key}" came with version 3.${since}.0 and the config is of 3.${minor}.0, so it is ignored`,
      `Raise ignition.version to 3.${since}.0`,
    );
  const folded = keyNamed(Object.fromEntries([...shape.keys()].map((name) => [name, 0])), key);
  const similar = folded ?? mostSimilar(key, [...shape.keys()]);
  return warning(
    'unknown-key',
    pointer,
    folded === undefined
      ? `"${key}" is no key of this place, so it is ignored`
      : `"${key}" is written "${folded}"`,
    similar === undefined ? undefined : `Did you mean "${similar}"?`,
  );
};
