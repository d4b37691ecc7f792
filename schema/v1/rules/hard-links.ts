import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import { canonicalPath } from '../canonical.ts';
import type { Config } from '../config.ts';
import { persistentFolders } from '../persistent-folders.ts';
import type { Link } from '../storage.ts';
import { isAtOrBelow, type Rule } from './rule.ts';

/** Hard links that the kernel would not make. */
export const checkHardLinks: Rule = (config) =>
  config.storage.links.flatMap((link, i) => {
    if (!link.hard) return [];
    const at = toPointer('storage', 'links', i, 'target');
    const wrong = wrongTarget(link, config);
    if (wrong === null) return acrossMounts(link, config, at);
    return [
      error(
        'hard-link-target',
        at,
        `"${link.path}" cannot be a hard link to "${link.target}": ${wrong}`,
        help,
      ),
    ];
  });

const help = 'Leave out "hard" for a symbolic link';

const wrongTarget = ({ path, target }: Link, config: Config): string | null => {
  if (!/^(\/(?!\.{1,2}(\/|$))[^/]+)+$/.test(target)) return 'it is no absolute path without "." and ".."';
  if (target === path) return 'it is the link itself';
  const { directories, links } = config.storage;
  if (directories.some((one) => one.path === target)) return 'it is a directory';
  return links.some((one) => one.path === target && !one.hard) ? 'it is a symbolic link' : null;
};

const acrossMounts = ({ path, target }: Link, config: Config, at: string): readonly Problem[] => {
  const [from, to] = [mountOf(path, config), mountOf(target, config)];
  if (from === to) return [];
  const what = `"${path}" cannot be a hard link to "${target}"`;
  return [error('hard-link-across', at, `${what}: they are on two filesystems, "${from}" and "${to}"`, help)];
};

/** The mount point that a path is below. */
const mountOf = (path: string, config: Config): string => {
  const real = canonicalPath(path);
  const above = mountPoints(config).filter((mount) => isAtOrBelow(real, mount));
  return above.toSorted((a, b) => b.length - a.length)[0] ?? '/';
};

const mountPoints = ({ storage, persistence }: Config): readonly string[] =>
  [
    '/etc',
    '/var',
    ...persistentFolders,
    ...persistence.folders.map(({ path }) => path),
    ...storage.filesystems.flatMap(({ path }) => path ?? []),
  ].map(canonicalPath);
