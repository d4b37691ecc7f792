import { isList, isObject } from '../../json.ts';
import type { Problem } from '../../problem.ts';
import type { Json, JsonObject } from '../../shape.ts';
import type { SectionName } from '../shapes.ts';

/** What Ignition refuses or warns of in one section: its Validate methods. */
export type Rule = (section: JsonObject, place: Place) => readonly Problem[];

/** The config’s minor version, and the pointer to the section. */
export type Place = { readonly minor: number; readonly at: string };

export type Rules = Readonly<Partial<Record<SectionName, Rule>>>;

export const textOf = (section: JsonObject, key: string): string | undefined => {
  const value = section[key];
  return typeof value === 'string' ? value : undefined;
};

export const numberOf = (section: JsonObject, key: string): number | undefined => {
  const value = section[key];
  return typeof value === 'number' ? value : undefined;
};

/** Text or, absent and empty being the same, ''. */
export const wordOf = (section: JsonObject, key: string): string => textOf(section, key) ?? '';

export const sectionOf = (section: JsonObject, key: string): JsonObject => {
  const value = section[key];
  return isObject(value) ? value : {};
};

export const sectionsOf = (section: JsonObject, key: string): readonly JsonObject[] =>
  listOf(section, key).filter(isObject);

export const textsOf = (section: JsonObject, key: string): readonly string[] =>
  listOf(section, key).filter((item) => typeof item === 'string');

export const listOf = (section: JsonObject, key: string): readonly Json[] => {
  const value = section[key];
  return isList(value) ? value : [];
};
