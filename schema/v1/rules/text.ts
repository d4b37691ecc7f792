import { isList, isObject, toPointer } from '../../json.ts';
import { error } from '../../problem.ts';
import type { Rule } from './rule.ts';

/** JSON can escape half of a character, a lone surrogate (RFC 8259, section 8.2); files, disks and programs hold whole ones. */
export const checkText: Rule = (config) =>
  halvesIn(config, []).map((path) =>
    error(
      'half-character',
      toPointer(...path),
      'The text has half of a character (\\ud800 to \\udfff)',
      'Write the character itself, or both of its halves one after the other',
    ),
  );

type Path = readonly (string | number)[];

const halvesIn = (value: unknown, path: Path): readonly Path[] => {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [path];
  if (isList(value)) return value.flatMap((item, index) => halvesIn(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key.isWellFormed() ? halvesIn(inner, [...path, key]) : [path],
  );
};
