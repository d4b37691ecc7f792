import { isList, isObject, toPointer } from '../json.ts';
import type { Problem } from '../problem.ts';
import type { Json, JsonObject } from '../shape.ts';
import { duplicates } from './duplicates.ts';
import { diskRules } from './rules/disks.ts';
import { fetchingRules } from './rules/fetching.ts';
import { filesystemRules } from './rules/filesystems.ts';
import { nodeRules } from './rules/nodes.ts';
import { resourceRules } from './rules/resources.ts';
import type { Place, Rules } from './rules/rule.ts';
import { unitRules } from './rules/units.ts';
import { volumeRules } from './rules/volumes.ts';
import { isSection, type SectionName, shapeOf } from './shapes.ts';

const rules: Rules = {
  ...diskRules,
  ...fetchingRules,
  ...filesystemRules,
  ...nodeRules,
  ...resourceRules,
  ...unitRules,
  ...volumeRules,
};

/** What Ignition would say of a config whose shape is right. */
export const checkSection = (section: SectionName, value: JsonObject, place: Place): readonly Problem[] => [
  ...(rules[section]?.(value, place) ?? []),
  ...duplicates(section, value, place.at),
  ...[...shapeOf(section)].flatMap(([key, { kind }]) => {
    const inner = value[key];
    if (inner === undefined || !isSection(kind)) return [];
    return checkInner(kind, inner, { ...place, at: place.at + toPointer(key) });
  }),
];

const checkInner = (section: SectionName, inner: Json, place: Place): readonly Problem[] => {
  if (isList(inner))
    return inner.flatMap((item, i) => checkInner(section, item, { ...place, at: `${place.at}/${i}` }));
  return isObject(inner) ? checkSection(section, inner, place) : [];
};
