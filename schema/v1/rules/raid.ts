import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import type { Raid } from '../storage.ts';
import { type Rule, repeated } from './rule.ts';

/** Arrays that mdadm would not make, or that would not be found again. */
export const checkRaid: Rule = ({ storage: { raid } }) => [
  ...repeated(raid, ({ name }) => name).map(({ index, first, key }) =>
    error(
      'duplicate-array',
      toPointer('storage', 'raid', index, 'name'),
      `Two arrays are named "${key}": storage.raid[${first}] and storage.raid[${index}]`,
      'Give each its own name',
    ),
  ),
  ...raid.flatMap((array, i) => {
    const at = toPointer('storage', 'raid', i);
    return [...reservedName(array, at), ...tooFew(array, at), ...spares(array, at), ...ownOptions(array, at)];
  }),
];

const reservedName = ({ name }: Raid, at: string): readonly Problem[] =>
  name.endsWith('.new')
    ? [
        error(
          'array-name-reserved',
          `${at}/name`,
          `An array cannot be named "${name}": ".new" at the end marks one whose making is not complete`,
        ),
      ]
    : [];

/** What mdadm demands, spares not counted. */
const leastDevices: Readonly<Record<Raid['level'], number>> = {
  linear: 1,
  raid0: 1,
  raid1: 1,
  raid4: 2,
  raid5: 2,
  raid6: 4,
  raid10: 2,
};

const tooFew = ({ name, level, devices, spares: spare = 0 }: Raid, at: string): readonly Problem[] => {
  const [active, least] = [devices.length - spare, leastDevices[level]];
  if (active >= least) return [];
  const without = spare === 0 ? '' : ' beside its spares';
  return [
    error(
      'array-too-few-devices',
      `${at}/devices`,
      `The array "${name}" has ${Math.max(0, active)} devices${without}, and ${level} needs at least ${least}`,
    ),
  ];
};

const spares = ({ name, level, spares: spare = 0 }: Raid, at: string): readonly Problem[] =>
  spare > 0 && (level === 'raid0' || level === 'linear')
    ? [
        error(
          'array-spares',
          `${at}/spares`,
          `The array "${name}" of level ${level} cannot have spares: there is nothing to rebuild them from`,
          'Leave "spares" out, or choose another level',
        ),
      ]
    : [];

/** Options that say again what the config says in its own words, or that would hide the array from later boots. */
const ours =
  /^(-[AClnNRx]|--(create|level|name|raid-devices|spare-devices|run|homehost|assemble|stop|size=0))(?![a-z-])|^(-e|--metadata)[ =]?0/;

const ownOptions = ({ name, options }: Raid, at: string): readonly Problem[] =>
  options.flatMap((option, i) =>
    ours.test(option)
      ? [
          error(
            'array-option',
            `${at}/options/${i}`,
            `The array "${name}" cannot have the option "${option}": level, name and devices are fields of their own, and metadata older than 1.0 has no name`,
            'Leave it out',
          ),
        ]
      : [],
  );
