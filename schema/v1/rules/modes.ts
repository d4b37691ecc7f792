import { toPointer } from '../../json.ts';
import { type Problem, warning } from '../../problem.ts';
import type { Rule } from './rule.ts';

/** Modes that were written in decimal, as `644` for 0644, and directories that no one can enter. */
export const checkModes: Rule = ({ storage, persistence }) => [
  ...storage.files.flatMap(({ mode }, i) => decimal(mode, toPointer('storage', 'files', i, 'mode'))),
  ...[
    ...storage.directories.map(({ mode }, i) => ({
      mode,
      at: toPointer('storage', 'directories', i, 'mode'),
    })),
    ...persistence.folders.map(({ mode }, i) => ({
      mode,
      at: toPointer('persistence', 'folders', i, 'mode'),
    })),
  ].flatMap(({ mode, at }) => {
    const looksDecimal = decimal(mode, at);
    return looksDecimal.length > 0 ? looksDecimal : notEnterable(mode, at);
  }),
];

/** Common modes whose digits, read as decimal, are no mode that anyone wants. */
export const decimalModes = [
  400, 440, 444, 500, 550, 555, 600, 640, 644, 660, 664, 666, 700, 710, 711, 750, 755, 770, 775, 777, 1777,
  2755, 2770, 2775,
];

const octal = (mode: number): string => mode.toString(8).padStart(4, '0');

const decimal = (mode: number | undefined, at: string): readonly Problem[] =>
  mode !== undefined && decimalModes.includes(mode)
    ? [
        warning(
          'mode-looks-decimal',
          at,
          `The mode ${mode} is ${octal(mode)} in octal, and was likely meant as 0${mode}`,
          `In JSON write ${Number.parseInt(String(mode), 8)}, in YAML "0${mode}"`,
        ),
      ]
    : [];

const notEnterable = (mode: number | undefined, at: string): readonly Problem[] =>
  mode !== undefined && (mode & 0o100) === 0
    ? [
        warning(
          'directory-not-enterable',
          at,
          `With the mode ${octal(mode)} its owner cannot enter the directory`,
          'Directories need x: for example "0755"',
        ),
      ]
    : [];
