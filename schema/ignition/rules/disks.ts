import { error, type Problem } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { pathProblem } from './paths.ts';
import { numberOf, type Place, type Rules, sectionsOf, textOf, wordOf } from './rule.ts';

const disk = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const device = wordOf(section, 'device');
  if (device === '') return [error('missing-key', `${at}/device`, 'The disk has no device')];
  const partitions = sectionsOf(section, 'partitions');
  return [
    ...pathProblem(device, `${at}/device`),
    ...repeats(partitions, at, {
      keyOf: (partition) => numberOf(partition, 'number') || undefined,
      code: 'duplicate-partition-number',
      word: 'number',
    }),
    ...repeats(partitions, at, {
      keyOf: (partition) => textOf(partition, 'label'),
      code: 'duplicate-partition-label',
      word: 'label',
    }),
    ...overlaps(partitions, at),
    ...absentBesideUnnumbered(partitions, at),
  ];
};

type Key = {
  readonly keyOf: (partition: JsonObject) => string | number | undefined;
  readonly code: 'duplicate-partition-number' | 'duplicate-partition-label';
  readonly word: string;
};

const repeats = (
  partitions: readonly JsonObject[],
  at: string,
  { keyOf, code, word }: Key,
): readonly Problem[] => {
  const seen = new Set<string | number>();
  return partitions.flatMap((partition, i) => {
    const key = keyOf(partition);
    if (key === undefined) return [];
    if (seen.has(key))
      return [error(code, `${at}/partitions/${i}`, `Two partitions of the disk have the ${word} "${key}"`)];
    seen.add(key);
    return [];
  });
};

type Block = { readonly startMiB: number; readonly lastMiB: number; readonly index: number };

const overlaps = (partitions: readonly JsonObject[], at: string): readonly Problem[] => {
  const blocks = partitions.flatMap((partition, index): Block[] => {
    const [startMiB, sizeMiB] = [numberOf(partition, 'startMiB'), numberOf(partition, 'sizeMiB')];
    if (!startMiB || sizeMiB === undefined) return [];
    return [{ startMiB, lastMiB: sizeMiB === 0 ? startMiB : startMiB + sizeMiB - 1, index }];
  });
  const ordered = blocks.sort((a, b) => a.startMiB - b.startMiB || a.lastMiB - b.lastMiB);
  return ordered.flatMap((block, i) => {
    const before = ordered[i - 1];
    if (before === undefined || before.lastMiB < block.startMiB) return [];
    return [
      error(
        'partitions-overlap',
        `${at}/partitions/${block.index}`,
        `partitions[${before.index}] and partitions[${block.index}] share space at ${block.startMiB} MiB`,
      ),
    ];
  });
};

const absentBesideUnnumbered = (partitions: readonly JsonObject[], at: string): readonly Problem[] =>
  partitions.some(({ shouldExist }) => shouldExist === false) &&
  partitions.some((partition) => !numberOf(partition, 'number'))
    ? [
        error(
          'absent-beside-unnumbered',
          `${at}/partitions`,
          'A partition should not exist and another has no number, so which one gets which number depends on the disk',
          'Number every partition of the disk',
        ),
      ]
    : [];

const partition = (section: JsonObject, { at }: Place): readonly Problem[] => [
  ...(section['shouldExist'] === false && isDescribed(section)
    ? [
        error(
          'absent-with-others',
          at,
          'The partition should not exist, and yet it is said what it should be',
          'Give its number alone',
        ),
      ]
    : []),
  ...(numberOf(section, 'number') || textOf(section, 'label') !== undefined
    ? []
    : [error('partition-unnamed', at, 'The partition has neither a label nor a number', 'Give it a label')]),
  ...labelProblems(textOf(section, 'label') ?? '', `${at}/label`),
  ...['guid', 'typeGuid'].flatMap((key) => guidProblem(wordOf(section, key), `${at}/${key}`)),
];

const isDescribed = (section: JsonObject): boolean =>
  ['label', 'startMiB', 'sizeMiB'].some((key) => section[key] !== undefined) ||
  ['guid', 'typeGuid'].some((key) => wordOf(section, key) !== '');

const labelProblems = (label: string, at: string): readonly Problem[] => {
  if (new TextEncoder().encode(label).length > 36)
    return [error('too-long', at, `The label "${label}" has more than 36 bytes`)];
  return label.includes(':') ? [error('pattern', at, `The label "${label}" has a colon`)] : [];
};

const guidProblem = (guid: string, at: string): readonly Problem[] =>
  guid === '' || /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(guid)
    ? []
    : [
        error(
          'pattern',
          at,
          `"${guid}" is no GUID`,
          '8, 4, 4, 4 and 12 hexadecimal digits with dashes between them',
        ),
      ];

export const diskRules: Rules = { disk, partition };
