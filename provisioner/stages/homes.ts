import { canonicalPath } from '../../schema/v1/canonical.ts';
import type { User } from '../../schema/v1/passwd.ts';
import { pointer } from '../plan.ts';
import type { MakeDirectory } from '../steps.ts';
import { ancestors, base, type Leaf, leaf, treeToken } from './leaf.ts';
import type { Scoped } from './scope.ts';

/** Where a user's own things are. */
export const homeOf = ({ name, homeDir }: User): string =>
  homeDir ?? (name === 'root' ? '/root' : `/home/${name}`);

type Home = { readonly user: string; readonly path: string };

/** What is below a home waits for its user; the folders above it that are not there become his, and those that a mount in it needs. */
export const inHomes = (config: Scoped, leaves: readonly Leaf[]): readonly Leaf[] => {
  const homes = config.passwd.users
    .filter(({ shouldExist }) => shouldExist)
    .map((user) => ({ user: user.name, path: homeOf(user) }));
  if (homes.length === 0) return leaves;
  const named = new Set(leaves.map(({ path }) => path));
  const parents = new Map(
    mountFolders(config, homes)
      .filter(({ path }) => !named.has(path))
      .map((one) => [one.path, one]),
  );
  const waiting = leaves.map((one) => {
    const home = homeAbove(homes, one.path);
    if (home === undefined) return one;
    // Of an Ignition config alone they are root's, as Ignition makes them.
    const above = config.scope === 'ignition' ? [] : foldersIn(home, one.path);
    for (const path of above.filter((folder) => !named.has(folder) && !parents.has(folder)))
      parents.set(path, ofUser(path, home, { because: one.step.because, ...kept(path, home) }));
    return { ...one, step: { ...one.step, needs: [...one.step.needs, 'accounts'] } };
  });
  return [...parents.values(), ...waiting];
};

const homeAbove = (homes: readonly Home[], path: string): Home | undefined =>
  homes
    .filter((home) => isAtOrBelow(path, home.path))
    .toSorted((a, b) => b.path.length - a.path.length)
    .at(0);

const isAtOrBelow = (path: string, folder: string): boolean =>
  `${canonicalPath(path)}/`.startsWith(`${canonicalPath(folder)}/`);

/** The home and what is below it, down to a path in it. */
const foldersIn = (home: Home, path: string): readonly string[] =>
  ancestors(path).filter((folder) => isAtOrBelow(folder, home.path));

const kept = (path: string, home: Home) => ({
  mode: canonicalPath(path) === canonicalPath(home.path) ? 0o700 : 0o755,
  existing: 'keep' as const,
});

/** Nobody's own, and yet the home of many a daemon. */
const shared = [
  '/',
  '/etc',
  '/usr',
  '/opt',
  '/var',
  ...['cache', 'home', 'lib', 'log', 'opt', 'spool', 'srv'].map((name) => `/var/${name}`),
];

/** They are there already, for mounts come first, and nobody else may have made them. */
const mountFolders = ({ storage }: Scoped, homes: readonly Home[]): readonly Leaf[] =>
  storage.filesystems.flatMap(({ path = '' }, i) => {
    const home = homeAbove(homes, path);
    if (home === undefined || shared.includes(canonicalPath(home.path))) return [];
    const because = pointer('storage', 'filesystems', i);
    return foldersIn(home, path).map((folder) =>
      ofUser(folder, home, { because, mode: null, existing: 'adjust' }),
    );
  });

type Made = Pick<MakeDirectory, 'because' | 'mode' | 'existing'>;

const ofUser = (path: string, { user }: Home, { because, ...how }: Made): Leaf => {
  const common = base(path, because);
  return leaf({
    ...common,
    kind: 'make-directory',
    needs: [...common.needs, 'accounts'],
    gives: [...common.gives, treeToken],
    user: { name: user },
    group: { primaryGroupOf: user },
    overwrite: false,
    ...how,
  });
};
