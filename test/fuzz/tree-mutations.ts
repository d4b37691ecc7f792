import fc from 'fast-check';
import type { Json } from '../../schema/index.ts';
import { isList, isObject } from '../../schema/json.ts';
import { mutateText, type TextMutation, textMutation } from './text-mutations.ts';

/** Values that are seldom what a place wants. */
const odd: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1,
    7,
    4095,
    4096,
    2 ** 31,
    2 ** 53,
    0.5,
    '',
    ' ',
    '/',
    '//',
    '/..',
    '/etc',
    '/var',
    '/a/b',
  ],
  ...[
    'root',
    'core',
    'a.service',
    'a@.service',
    'a@b.service',
    '0644',
    'data:,x',
    'http://a.test/x',
    'ext4',
    '\0',
    'é',
    '__proto__',
  ],
  ...[[], {}, [null], [[]], { a: {} }, ['a', 'a'], { id: 0 }, { name: 'core' }, { source: 'data:,x' }],
];

export type TreeMutation = {
  readonly change: 'replace' | 'delete' | 'repeat' | 'copy' | 'rename' | 'nudge' | 'text' | 'wrap';
  readonly at: number;
  readonly from: number;
  readonly odd: number;
  readonly text: TextMutation;
};

const part = fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100_000);

export const treeMutation: fc.Arbitrary<TreeMutation> = fc.record({
  change: fc.constantFrom(
    'replace',
    'delete',
    'repeat',
    'copy',
    'copy',
    'rename',
    'nudge',
    'nudge',
    'text',
    'wrap',
  ),
  at: part,
  from: part,
  odd: fc.nat(10_000),
  text: textMutation,
});

type Place = readonly (string | number)[];

const placesIn = (value: Json, place: Place = []): readonly Place[] => {
  const inside = isList(value)
    ? value.flatMap((item, i) => placesIn(item, [...place, i]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...place, key]))
      : [];
  return [place, ...inside];
};

const at = (value: Json, place: Place): Json =>
  place.reduce<Json>((found, key) => {
    if (isList(found)) return found[Number(key)] ?? null;
    return isObject(found) ? (found[key] ?? null) : null;
  }, value);

type Change = (found: Json) => readonly Json[];

/** The value with what is at the place made into none, one or more. */
const changeAt = (value: Json, [key, ...rest]: Place, change: Change): Json => {
  if (key === undefined) return change(value)[0] ?? null;
  const isLast = rest.length === 0;
  const inner = (item: Json): readonly Json[] => (isLast ? change(item) : [changeAt(item, rest, change)]);
  if (isList(value)) return value.flatMap((item, i) => (i === key ? inner(item) : [item]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      name === key
        ? inner(item).map((one, i): [string, Json] => [i === 0 ? name : `${name}${i}`, one])
        : [[name, item]],
    ),
  );
};

const rename = (value: Json, place: Place, name: string): Json => {
  const key = place.at(-1);
  return changeAt(value, place.slice(0, -1), (parent) =>
    isObject(parent)
      ? [Object.fromEntries(Object.entries(parent).map(([one, item]) => [one === key ? name : one, item]))]
      : [parent],
  );
};

export const mutateTree = (value: Json, mutation: TreeMutation): Json => {
  const places = placesIn(value);
  const pick = (fraction: number): Place => places[Math.floor(fraction * places.length)] ?? [];
  const place = pick(mutation.at);
  if (mutation.change === 'rename') return rename(value, place, String(pick(mutation.from).at(-1) ?? 'x'));
  return changeAt(value, place, (found) => changeOf(mutation, found, at(value, pick(mutation.from))));
};

const changeOf = (mutation: TreeMutation, found: Json, other: Json): readonly Json[] => {
  switch (mutation.change) {
    case 'delete':
      return [];
    case 'repeat':
      return [found, found];
    case 'copy':
      return [other];
    case 'wrap':
      return [mutation.odd % 2 === 0 ? [found] : { a: found }];
    case 'nudge':
      return [nudge(found, mutation)];
    case 'text':
      return [typeof found === 'string' ? mutateText(found, mutation.text) : found];
    case 'rename':
    case 'replace':
      return [odd[mutation.odd % odd.length] ?? null];
  }
};

/** A value of the same type that is another one. */
const nudge = (found: Json, mutation: TreeMutation): Json => {
  if (typeof found === 'boolean') return !found;
  if (typeof found === 'number') return found + ((mutation.odd % 5) - 2);
  return typeof found === 'string' ? mutateText(found, { ...mutation.text, length: 1 }) : found;
};
