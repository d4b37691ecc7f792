import { expect, test } from 'bun:test';
import { readIgnition } from '../../schema/ignition/read.ts';
import { isList, isObject } from '../../schema/json.ts';
import { mergeSpecs } from '../../schema/merge/merge.ts';
import type { Json, JsonObject } from '../../schema/shape.ts';
import recorded from './merged.gen.json';
import { merges } from './merges.ts';

const specOf = (config: unknown): JsonObject => {
  const json: unknown = JSON.parse(JSON.stringify(config));
  const { spec, problems } = isObject(json) ? readIgnition(json) : { problems: [] };
  if (spec === undefined) throw new Error(`the case is wrong: ${JSON.stringify(problems)}`);
  return spec;
};

/** Ignition writes sections that say nothing. */
const withoutEmpty = (value: Json): Json => {
  if (isList(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !['{}', '[]'].includes(JSON.stringify(inner))));
};

const of = (results: Readonly<Record<string, unknown>>, claim: string): unknown => results[claim];

test.each(merges.map(([claim, parent, child]) => [claim, parent, child] as const))(
  'mergeSpecs() merges %s as Ignition does',
  (claim, parent, child) => {
    const merged = mergeSpecs(specOf(parent), specOf(child));
    expect(withoutEmpty(merged)).toEqual(withoutEmpty(specOf(of(recorded, claim))));
  },
);
