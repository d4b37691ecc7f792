import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import type { Config } from '../config.ts';
import { isAtOrBelow, parents, type Rule } from './rule.ts';
import { isWritable } from './writable.ts';

/** Something the config wants at a path. */
type Claim = {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'persistent folder' | 'unit' | 'drop-in' | 'networkd file';
  readonly pointer: string;
};

/** Paths that are wanted twice, cannot exist, or cannot be written. */
export const checkPaths: Rule = (config) => {
  const claims = claimsOf(config);
  const byPath = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const first = byPath.get(claim.path);
    if (first && !areBothDirectories(first, claim)) problems.push(twice(claim, first));
    if (!first) byPath.set(claim.path, claim);
  }
  return [
    ...problems,
    ...claims.flatMap((claim) => belowNoDirectory(claim, byPath)),
    ...readOnly(config, claims),
  ];
};

const claimsOf = ({ storage, systemd, network, persistence }: Config): readonly Claim[] => [
  ...storage.directories.map(({ path }, i) => claim('directory', path, 'storage', 'directories', i)),
  ...storage.files.map(({ path }, i) => claim('file', path, 'storage', 'files', i)),
  ...storage.links.map(({ path }, i) => claim('link', path, 'storage', 'links', i)),
  ...persistence.folders.map(({ path }, i) => claim('persistent folder', path, 'persistence', 'folders', i)),
  ...network.units.map(({ name }, i) =>
    claim('networkd file', `/etc/systemd/network/${name}`, 'network', 'units', i),
  ),
  ...systemd.units.flatMap(({ name, contents, mask, dropins }, i) => [
    ...(contents !== undefined || mask
      ? [claim('unit', `/etc/systemd/system/${name}`, 'systemd', 'units', i)]
      : []),
    ...dropins.map((dropin, j) =>
      claim('drop-in', `/etc/systemd/system/${name}.d/${dropin.name}`, 'systemd', 'units', i, 'dropins', j),
    ),
  ]),
];

const claim = (kind: Claim['kind'], path: string, ...parts: readonly (string | number)[]): Claim => ({
  kind,
  path,
  pointer: toPointer(...parts),
});

const isDirectory = ({ kind }: Claim): boolean => kind === 'directory' || kind === 'persistent folder';

const areBothDirectories = (a: Claim, b: Claim): boolean =>
  a.kind !== b.kind && isDirectory(a) && isDirectory(b);

const twice = (claim: Claim, first: Claim): Problem =>
  error(
    'duplicate-path',
    pathPointer(claim),
    claim.kind === first.kind
      ? `Two ${claim.kind}s are declared at "${claim.path}"`
      : `"${claim.path}" is declared as a ${first.kind} and as a ${claim.kind}`,
    `The first is ${placeOf(first)}; keep one of them`,
  );

const belowNoDirectory = (claim: Claim, byPath: ReadonlyMap<string, Claim>): readonly Problem[] => {
  const above = parents(claim.path).flatMap((path) => byPath.get(path) ?? []);
  const blocking = above.find((each) => !isDirectory(each));
  if (!blocking) return [];
  return [
    error(
      'path-below-file',
      pathPointer(claim),
      `"${claim.path}" is below "${blocking.path}", which ${placeOf(blocking)} declares as a ${blocking.kind}`,
      blocking.kind === 'link' ? 'Name the path that the link points to' : 'Move one of them',
    ),
  ];
};

/** What every boot finds empty, and what belongs to the kernel. */
const volatile = ['/run', '/tmp', '/dev', '/proc', '/sys'];

const readOnly = (config: Config, claims: readonly Claim[]): readonly Problem[] =>
  claims
    .filter(
      ({ kind, path }) =>
        kind !== 'persistent folder' && !isWritable(config, path) && !isMountPoint(config, path),
    )
    .map((claim) =>
      error(
        'path-read-only',
        pathPointer(claim),
        volatile.some((path) => isAtOrBelow(claim.path, path))
          ? `"${claim.path}" would not outlive first boot`
          : `"${claim.path}" cannot be written: the root is the image, read-only`,
        'Put it below /etc, /var or a folder of persistence.folders',
      ),
    );

/** A directory entry for a mount point gives its owner and mode. */
const isMountPoint = ({ storage }: Config, path: string): boolean =>
  storage.filesystems.some((filesystem) => filesystem.path === path);

const pathPointer = ({ kind, pointer }: Claim): string =>
  kind === 'unit' || kind === 'drop-in' || kind === 'networkd file' ? `${pointer}/name` : `${pointer}/path`;

const placeOf = ({ pointer }: Claim): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
