import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import { canonicalPath } from '../canonical.ts';
import type { Config } from '../config.ts';
import { persistentFolders } from '../persistent-folders.ts';
import { isAtOrBelow, isBelow, type Rule } from './rule.ts';

/** Glowplug’s own notes, and what keeps /etc and the kept folders. */
const ownState = '/var/lib/glowplug';

/** What must never be taken away: folders that something is mounted on, homes, our own state. */
export const checkReplacing: Rule = (config) => [
  ...emptied(config),
  ...replaced(config),
  ...withoutContents(config),
];

const emptied = (config: Config): readonly Problem[] =>
  config.storage.directories.flatMap(({ path, overwrite }, i) => {
    if (!overwrite) return [];
    const own = isAtOrBelow(canonicalPath(path), ownState) ? [path] : [];
    const held = [...own, ...heldPaths(config).filter((one) => isBelow(one, canonicalPath(path)))];
    return refuse(
      held,
      toPointer('storage', 'directories', i, 'overwrite'),
      `"${path}" would lose what is in it`,
    );
  });

const replaced = (config: Config): readonly Problem[] =>
  (['files', 'links'] as const).flatMap((kind) =>
    config.storage[kind].flatMap(({ path }, i) => {
      const held = heldPaths(config).filter((one) => isAtOrBelow(one, canonicalPath(path)));
      const what = kind === 'files' ? 'a file' : 'a link';
      return refuse(held, toPointer('storage', kind, i, 'path'), `"${path}" cannot be ${what}`);
    }),
  );

const refuse = ([held]: readonly string[], at: string, what: string): readonly Problem[] =>
  held === undefined
    ? []
    : [error('path-holds-mounts', at, `${what}: "${held}" is in use`, 'Choose a path beside it')];

const heldPaths = ({ storage, persistence, passwd }: Config): readonly string[] =>
  [
    '/etc',
    '/var',
    ownState,
    ...persistentFolders,
    ...persistence.folders.map(({ path }) => path),
    ...storage.filesystems.flatMap(({ path }) => path ?? []),
    ...passwd.users.map(({ name, homeDir }) => homeDir ?? `/home/${name}`),
  ].map(canonicalPath);

const withoutContents = ({ storage }: Config): readonly Problem[] =>
  storage.files.flatMap(({ path, overwrite, contents }, i) =>
    overwrite && contents === undefined
      ? [
          error(
            'overwrite-without-contents',
            toPointer('storage', 'files', i, 'overwrite'),
            `"${path}" is to be overwritten, and with what is not said`,
            'Give contents; for an empty file: contents with source "data:,"',
          ),
        ]
      : [],
  );
