import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { parseUnit } from '../unit-text.ts';
import { type Place, type Rules, sectionOf, sectionsOf, textOf, wordOf } from './rule.ts';

const extensions = 'service socket device mount automount swap target path timer snapshot slice scope'.split(
  ' ',
);

const unit = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const name = wordOf(section, 'name');
  const contents = textOf(section, 'contents');
  const read = parseUnit(contents ?? '');
  return [
    ...(extensions.includes(extensionOf(name))
      ? []
      : [
          error(
            'pattern',
            `${at}/name`,
            `"${name}" does not end in the type of a unit`,
            'For example ".service"',
          ),
        ]),
    ...syntax(contents, `${at}/contents`),
    ...(section['enabled'] === true && contents && !('problem' in read) && !read.sections.includes('Install')
      ? [withoutInstall(name, `${at}/contents`)]
      : []),
  ];
};

/** What follows the last dot, as Go’s path.Ext has it. */
const extensionOf = (name: string): string => /\.([^./]*)$/.exec(name)?.[1] ?? '';

const withoutInstall = (name: string, at: string): Problem =>
  warning(
    'unit-without-install',
    at,
    `"${name}" is enabled, but its text has no [Install] section with anything in it, so enabling does nothing`,
    'Add [Install] with, for example, WantedBy=multi-user.target',
  );

const syntax = (contents: string | undefined, at: string): readonly Problem[] => {
  const read = parseUnit(contents ?? '');
  return 'problem' in read ? [error('unit-syntax', at, `The text is no unit: ${read.problem}`)] : [];
};

const dropin = (section: JsonObject, { at }: Place): readonly Problem[] => [
  ...syntax(textOf(section, 'contents'), `${at}/contents`),
  ...(extensionOf(wordOf(section, 'name')) === 'conf'
    ? []
    : [error('pattern', `${at}/name`, `The drop-in "${wordOf(section, 'name')}" does not end in ".conf"`)]),
];

/** Enabled instances of a template that has no [Install] section. */
const systemd = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const contents = new Map(
    sectionsOf(section, 'units').map((each) => [wordOf(each, 'name'), wordOf(each, 'contents')]),
  );
  return sectionsOf(section, 'units').flatMap((each, i) => {
    const [, base] = /^(.+?)@(.+?)\.service$/.exec(wordOf(each, 'name')) ?? [];
    const text = contents.get(`${base}@.service`);
    if (each['enabled'] !== true || base === undefined || !text) return [];
    const read = parseUnit(text);
    return 'problem' in read || read.sections.includes('Install')
      ? []
      : [withoutInstall(`${base}@.service`, `${at}/units/${i}/contents`)];
  });
};

const unitFolder = '/etc/systemd/system';

/** Files at the places that units and drop-ins are written to. */
const config = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const taken = new Set(
    sectionsOf(sectionOf(section, 'systemd'), 'units').flatMap((each) => {
      const path = `${unitFolder}/${wordOf(each, 'name')}`;
      const dropins = sectionsOf(each, 'dropins').filter((one) => wordOf(one, 'contents') !== '');
      return [
        ...(wordOf(each, 'contents') === '' ? [] : [path]),
        ...dropins.map((one) => `${path}.d/${wordOf(one, 'name')}`),
      ];
    }),
  );
  return ['files', 'directories', 'links'].flatMap((key) =>
    sectionsOf(sectionOf(section, 'storage'), key).flatMap((each, i) =>
      taken.has(wordOf(each, 'path'))
        ? [
            error(
              'duplicate-path',
              at + toPointer('storage', key, i, 'path'),
              `"${wordOf(each, 'path')}" is written by systemd.units too`,
              'Keep one of them',
            ),
          ]
        : [],
    ),
  );
};

export const unitRules: Rules = { unit, dropin, systemd, config };
