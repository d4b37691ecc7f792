import { canonicalPath } from '../../schema/v1/canonical.ts';
import type { User } from '../../schema/v1/passwd.ts';
import { ancestors, base, type Leaf, leaf, treeToken } from './leaf.ts';
import type { Scoped } from './scope.ts';

/** Where a user's own things are. */
export const homeOf = ({ name, homeDir }: User): string =>
  homeDir ?? (name === 'root' ? '/root' : `/home/${name}`);

type Home = { readonly user: string; readonly path: string };

/** What is below a home waits for its user, and the folders above it that are not there become his. */
export const inHomes = (config: Scoped, leaves: readonly Leaf[]): readonly Leaf[] => {
  const homes = config.passwd.users
    .filter(({ shouldExist }) => shouldExist)
    .map((user) => ({ user: user.name, path: homeOf(user) }));
  if (homes.length === 0) return leaves;
  const named = new Set(leaves.map(({ path }) => path));
  const parents = new Map<string, Leaf>();
  const waiting = leaves.map((one) => {
    const home = homeAbove(homes, one.path);
    if (home === undefined) return one;
    // Of an Ignition config alone they are root's, as Ignition makes them.
    for (const path of ancestors(one.path))
      if (config.scope !== 'ignition' && isAtOrBelow(path, home.path) && !named.has(path))
        parents.set(path, parentLeaf(path, home, one));
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

const parentLeaf = (path: string, home: Home, { step }: Leaf): Leaf => {
  const common = base(path, step.because);
  return leaf({
    ...common,
    kind: 'make-directory',
    needs: [...common.needs, 'accounts'],
    gives: [...common.gives, treeToken],
    mode: canonicalPath(path) === canonicalPath(home.path) ? 0o700 : 0o755,
    user: { name: home.user },
    group: { primaryGroupOf: home.user },
    overwrite: false,
    existing: 'keep',
  });
};
