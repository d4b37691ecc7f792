import { error, type Problem } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { pathProblem } from './paths.ts';
import { listOf, type Place, type Rules, wordOf } from './rule.ts';

/** Bytes of a label, and the minor version that the format came with. */
const formats: Readonly<Record<string, { readonly labelBytes: number; readonly since: number }>> = {
  ext4: { labelBytes: 16, since: 0 },
  btrfs: { labelBytes: 256, since: 0 },
  xfs: { labelBytes: 12, since: 0 },
  swap: { labelBytes: 15, since: 0 },
  vfat: { labelBytes: 11, since: 0 },
  none: { labelBytes: Number.POSITIVE_INFINITY, since: 3 },
};

const filesystem = (section: JsonObject, place: Place): readonly Problem[] => {
  const path = wordOf(section, 'path');
  return [
    ...(path === '' ? [] : pathProblem(path, `${place.at}/path`)),
    ...pathProblem(wordOf(section, 'device'), `${place.at}/device`),
    ...formatProblems(section, place),
  ];
};

const formatProblems = (section: JsonObject, { minor, at }: Place): readonly Problem[] => {
  const format = wordOf(section, 'format');
  const known = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (format === '') return isDescribed(section) ? [withoutFormat(at)] : [];
  if (known === undefined || known.since > minor)
    return [error('not-one-of', `${at}/format`, `There is no filesystem "${format}"`, formatsOf(minor))];
  const label = wordOf(section, 'label');
  return new TextEncoder().encode(label).length > known.labelBytes
    ? [
        error(
          'filesystem-label-too-long',
          `${at}/label`,
          `The label "${label}" has more than the ${known.labelBytes} bytes that ${format} takes`,
        ),
      ]
    : [];
};

const withoutFormat = (at: string): Problem =>
  error('missing-key', `${at}/format`, 'The filesystem has no format', 'For example "ext4"');

const isDescribed = (section: JsonObject): boolean =>
  ['path', 'label', 'uuid'].some((key) => wordOf(section, key) !== '') ||
  ['options', 'mountOptions'].some((key) => listOf(section, key).length > 0) ||
  section['wipeFilesystem'] === true;

const formatsOf = (minor: number): string =>
  Object.entries(formats)
    .flatMap(([format, { since }]) => (since <= minor ? format : []))
    .join(', ');

export const filesystemRules: Rules = { filesystem };
