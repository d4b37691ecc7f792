import { error, type Problem, warning } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { pathProblem } from './paths.ts';
import { numberOf, type Place, type Rules, sectionOf, sectionsOf, textOf, wordOf } from './rule.ts';

const node = (section: JsonObject, place: Place): readonly Problem[] => [
  ...pathProblem(wordOf(section, 'path'), `${place.at}/path`),
  ...modeProblems(numberOf(section, 'mode'), place),
];

const modeProblems = (mode: number | undefined, { minor, at }: Place): readonly Problem[] => {
  if (mode === undefined) return [];
  if (mode < 0 || mode > 0o7777) return [error('out-of-range', `${at}/mode`, `There is no mode ${mode}`)];
  return minor < 6 && (mode & 0o7000) !== 0
    ? [
        warning(
          'special-mode-bits',
          `${at}/mode`,
          'Setuid, setgid and sticky bits are ignored in versions older than 3.6.0',
          'Raise ignition.version to 3.6.0',
        ),
      ]
    : [];
};

const file = (section: JsonObject, place: Place): readonly Problem[] => [
  ...node(section, place),
  ...(section['overwrite'] === true && textOf(sectionOf(section, 'contents'), 'source') === undefined
    ? [
        error(
          'overwrite-without-source',
          `${place.at}/overwrite`,
          'What is at the path should be overwritten, and nothing says by what',
          'Give contents.source, if only ""',
        ),
      ]
    : []),
];

const owner = (section: JsonObject, { at }: Place): readonly Problem[] =>
  numberOf(section, 'id') !== undefined && wordOf(section, 'name') !== ''
    ? [error('owner-twice', at, 'The owner is given both by id and by name', 'Give one of them')]
    : [];

/** Things below a link, and links that cannot be. */
const storage = (section: JsonObject, place: Place): readonly Problem[] => {
  const links = new Set(sectionsOf(section, 'links').map((link) => wordOf(link, 'path')));
  const directories = new Set(sectionsOf(section, 'directories').map((each) => wordOf(each, 'path')));
  return [
    ...(['directories', 'files', 'links'] as const).flatMap((key) =>
      sectionsOf(section, key).flatMap((each, i) =>
        belowLink(wordOf(each, 'path'), links, `${place.at}/${key}/${i}`),
      ),
    ),
    ...sectionsOf(section, 'links').flatMap((link, i) =>
      linkProblems(link, directories, { ...place, at: `${place.at}/links/${i}` }),
    ),
    ...wholeDisks(section, place),
  ];
};

const belowLink = (path: string, links: ReadonlySet<string>, at: string): readonly Problem[] => {
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1))
    if (links.has(path.slice(0, end)))
      return [
        error(
          'path-below-file',
          at,
          `"${path}" is below the link "${path.slice(0, end)}"`,
          'Name the path that the link points to',
        ),
      ];
  return [];
};

const linkProblems = (
  link: JsonObject,
  directories: ReadonlySet<string>,
  { minor, at }: Place,
): readonly Problem[] => {
  const target = wordOf(link, 'target');
  if (target === '' && minor >= 3)
    return [error('missing-key', `${at}/target`, 'Nothing says where the link points to')];
  if (link['hard'] !== true) return [];
  return [
    ...(directories.has(resolve(wordOf(link, 'path'), target))
      ? [error('hard-link-to-directory', at, `"${target}" is a directory and cannot have a hard link`)]
      : []),
    ...['user', 'group'].flatMap((key) =>
      Object.keys(sectionOf(link, key)).map((which) =>
        warning('hard-link-owner', `${at}/${key}/${which}`, 'A hard link has the owner of its target'),
      ),
    ),
  ];
};

/** Go’s path.Join with the link itself as the base, which is what Ignition does. */
const resolve = (path: string, target: string): string => {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${path}/${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

const wholeDisks = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const disks = new Map(sectionsOf(section, 'disks').map((disk) => [wordOf(disk, 'device'), disk]));
  return sectionsOf(section, 'filesystems').flatMap((filesystem, i) => {
    const disk = disks.get(wordOf(filesystem, 'device'));
    if (disk === undefined) return [];
    const place = `${at}/filesystems/${i}/device`;
    if (sectionsOf(disk, 'partitions').length > 0)
      return [
        warning('filesystem-on-partitioned-disk', place, 'The filesystem overwrites the disk’s partitions'),
      ];
    return disk['wipeTable'] === true && filesystem['wipeFilesystem'] !== true
      ? [warning('filesystem-wiped-with-table', place, 'The filesystem goes with the table that is wiped')]
      : [];
  });
};

export const nodeRules: Rules = { file, directory: node, link: node, owner, storage };
