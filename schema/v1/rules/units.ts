import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Unit } from '../systemd.ts';
import { type Rule, repeated } from './rule.ts';

/** Units that are declared twice or cannot do what is asked of them. */
export const checkUnits: Rule = ({ systemd: { units }, network }) => [
  ...repeated(units, ({ name }) => name).map(({ index, first, key }) =>
    error(
      'duplicate-unit',
      toPointer('systemd', 'units', index, 'name'),
      `The unit "${key}" is declared twice, by systemd.units[${first}] and systemd.units[${index}]`,
      'Put both into one',
    ),
  ),
  ...repeated(network.units, ({ name }) => name).map(({ index, key }) =>
    error(
      'duplicate-unit',
      toPointer('network', 'units', index, 'name'),
      `The networkd file "${key}" is declared twice`,
    ),
  ),
  ...units.flatMap((unit, i) => {
    const at = toPointer('systemd', 'units', i);
    return [
      ...repeatedDropins(unit, at),
      ...masked(unit, at),
      ...notEnabled(unit, at),
      ...syntax(unit, at),
      ...idle(unit, at),
    ];
  }),
];

const repeatedDropins = ({ name, dropins }: Unit, at: string): readonly Problem[] =>
  repeated(dropins, (dropin) => dropin.name).map(({ index, key }) =>
    error(
      'duplicate-dropin',
      `${at}/dropins/${index}/name`,
      `The drop-in "${key}" of "${name}" is declared twice`,
    ),
  );

const masked = ({ name, mask, enabled, contents }: Unit, at: string): readonly Problem[] => {
  if (!mask || (!enabled && contents === undefined)) return [];
  const other = enabled ? 'enabled' : 'written';
  return [
    error(
      'unit-masked',
      `${at}/mask`,
      `"${name}" is masked and ${other}; a masked unit is a link to /dev/null`,
    ),
  ];
};

const notEnabled = ({ name, enabled, contents }: Unit, at: string): readonly Problem[] => {
  if (!enabled) return [];
  if (contents !== undefined && !/^\[Install\]\s*$/m.test(contents))
    return [
      warning(
        'unit-without-install',
        `${at}/enabled`,
        `"${name}" is enabled, but its text has no [Install] section, so it is not started at boot`,
        'Add [Install] with, for example, WantedBy=multi-user.target',
      ),
    ];
  if (/@\.[a-z]+$/.test(name) && !/^DefaultInstance=/m.test(contents ?? ''))
    return [
      // Of a template of the image it is not known here whether it has one.
      (contents === undefined ? warning : error)(
        'unit-template-enabled',
        `${at}/enabled`,
        `"${name}" is a template and has no instance to enable`,
        `Enable an instance: "${name.replace('@.', '@NAME.')}"`,
      ),
    ];
  return [];
};

const syntax = ({ name, contents, dropins }: Unit, at: string): readonly Problem[] =>
  [
    { text: contents, of: `"${name}"`, pointer: `${at}/contents` },
    ...dropins.map((dropin, i) => ({
      text: dropin.contents,
      of: `"${dropin.name}" of "${name}"`,
      pointer: `${at}/dropins/${i}/contents`,
    })),
  ].flatMap(({ text, of, pointer }) => {
    const line = text === undefined ? undefined : badLine(text);
    if (line === undefined) return [];
    return [
      error(
        'unit-syntax',
        pointer,
        `Line ${line.number} of ${of} is ${line.isBeforeSection ? 'before any [Section]' : 'neither a [Section] nor Key=value'}: "${line.text}"`,
      ),
    ];
  });

type BadLine = { readonly number: number; readonly text: string; readonly isBeforeSection: boolean };

/** The first line that systemd would not take (systemd.syntax(7)). */
const badLine = (text: string): BadLine | undefined => {
  let inSection = false;
  let continued = false;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const isComment = line === '' || /^[#;]/.test(line);
    const isSection = /^\[[^\]]+\]$/.test(line);
    const fits = continued || isComment || isSection || (inSection && /^[^=\s][^=]*=/.test(line));
    if (!fits) return { number: i + 1, text: line.slice(0, 60), isBeforeSection: !inSection };
    if (isSection && !continued) inSection = true;
    continued = line.endsWith('\\') || (continued && isComment && line !== '');
  }
  return undefined;
};

const idle = ({ name, contents, enabled, mask, dropins }: Unit, at: string): readonly Problem[] =>
  contents === undefined && enabled === undefined && mask === undefined && dropins.length === 0
    ? [
        warning(
          'unit-idle',
          at,
          `Nothing is said of "${name}" but its name`,
          'Give it contents, enabled, mask or drop-ins',
        ),
      ]
    : [];
