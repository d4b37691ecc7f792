import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Config } from '../config.ts';
import { persistentFolders } from '../persistent-folders.ts';
import { isAtOrBelow, isBelow, type Rule, repeated } from './rule.ts';
import { imageFolders, systemPaths } from './writable.ts';

/** Folders that are kept already, or cannot be. */
export const checkPersistence: Rule = (config) => [
  ...repeated(config.persistence.folders, ({ path }) => path).map(({ index, key }) =>
    error('duplicate-folder', at(index), `The persistent folder "${key}" is declared twice`),
  ),
  ...config.persistence.folders.flatMap(({ path }, i) => impossible(path, i) ?? pointless(config, path, i)),
  ...stateElsewhere(config),
];

const at = (index: number): string => toPointer('persistence', 'folders', index, 'path');

const impossible = (path: string, index: number): readonly Problem[] | undefined => {
  const refuse = (reason: string, help: string) => [error('folder-not-persistable', at(index), reason, help)];
  if (isTheState(path))
    return refuse(
      `"${path}" is where kept folders are, and cannot be one of them`,
      'Leave it out: it is kept',
    );
  if (path !== '/' && !systemPaths.some((parent) => isAtOrBelow(path, parent))) return undefined;
  return refuse(
    `"${path}" belongs to the image or the kernel and cannot be a persistent folder`,
    'Keep it below /var',
  );
};

const isTheState = (path: string): boolean =>
  path === '/etc' || path === '/var' || isAtOrBelow(path, '/var/lib/glowplug');

/** Naming one of the folders that every node keeps gives its mode; below them, and in /etc and /var, all is kept. */
const pointless = ({ persistence: { folders } }: Config, path: string, index: number): readonly Problem[] => {
  if ([...persistentFolders, ...imageFolders].includes(path)) return [];
  const kept = ['/var', '/etc', ...persistentFolders, ...folders.map((folder) => folder.path)].find(
    (parent) => isBelow(path, parent),
  );
  if (kept === undefined) return [withoutMountPoint(path, index)];
  return [
    warning(
      'folder-already-kept',
      at(index),
      `"${path}" is kept without being named, as all of "${kept}" is`,
      'Leave it out; to only make it, use storage.directories',
    ),
  ];
};

const withoutMountPoint = (path: string, index: number): Problem =>
  warning(
    'mount-point-in-image',
    at(index),
    `"${path}" must be a folder of the image already, for the root is read-only`,
    `Keep one of ${imageFolders.join(', ')} as a whole, or use a folder below /var`,
  );

const stateElsewhere = ({ persistence: { state }, storage: { disks } }: Config): readonly Problem[] =>
  state.sizeMiB !== undefined &&
  disks.some(({ partitions }) => partitions.some(({ label }) => label === 'glowplug-state'))
    ? [
        error(
          'state-size-twice',
          toPointer('persistence', 'state', 'sizeMiB'),
          'The state partition is declared in storage.disks, and its size on the boot disk is given too',
          'Give the size at the partition "glowplug-state" only',
        ),
      ]
    : [];
