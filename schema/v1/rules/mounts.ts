import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import { isAtOrBelow, isBelow, type Rule, repeated } from './rule.ts';
import { imageFolders, isWritable, systemPaths } from './writable.ts';

type Mount = { readonly path: string; readonly device: string; readonly index: number };

/** Where filesystems are mounted, and in which order. */
export const checkMounts: Rule = (config) => {
  const mounts = config.storage.filesystems.flatMap(({ path, device, format }, index) =>
    path === undefined || format === 'swap' || format === 'none' ? [] : [{ path, device, index }],
  );
  return [
    ...repeatedPaths(mounts),
    ...wrongOrder(mounts),
    ...mounts.filter((mount) => !isStacked(mount)).flatMap(forbidden),
    ...mounts
      .filter(({ path }) => !isWritable(config, path) && !isForbidden(path) && !imageFolders.includes(path))
      .map(withoutMountPoint),
  ];
};

const pathOf = (index: number): string => toPointer('storage', 'filesystems', index, 'path');

const repeatedPaths = (mounts: readonly Mount[]): readonly Problem[] =>
  repeated(mounts, ({ path }) => path).map(({ item, key }) =>
    error('duplicate-mount', pathOf(item.index), `Two filesystems are mounted at "${key}"`),
  );

const wrongOrder = (mounts: readonly Mount[]): readonly Problem[] =>
  mounts.flatMap((mount, i) => {
    const parent = mounts.find((later, j) => j > i && isBelow(mount.path, later.path));
    return parent
      ? [
          error(
            'mount-order',
            pathOf(mount.index),
            `"${mount.path}" is mounted before "${parent.path}", which would hide it`,
            `Move storage.filesystems[${parent.index}] before storage.filesystems[${mount.index}]`,
          ),
        ]
      : [];
  });

const help: Readonly<Record<string, string>> = {
  '/': 'The root is the image, read-only',
  '/etc': 'It is the image’s, with all changes kept on the state partition',
  '/var': 'It is the state partition; to have it on another disk, label a partition "glowplug-state" there',
};

/** An encrypted volume or an array may hold the state; a plain partition does by its label alone. */
const isStacked = ({ path, device }: Mount): boolean =>
  path === '/var' && /^\/dev\/(mapper|md)\//.test(device);

const isForbidden = (path: string): boolean =>
  path in help || systemPaths.some((system) => isAtOrBelow(path, system));

const forbidden = ({ path, index }: Mount): readonly Problem[] =>
  isForbidden(path)
    ? [
        error(
          'forbidden-mount',
          pathOf(index),
          `A filesystem cannot be mounted at "${path}"`,
          help[path] ?? 'Mount it below /var, /srv or /mnt',
        ),
      ]
    : [];

const withoutMountPoint = ({ path, index }: Mount): Problem =>
  warning(
    'mount-point-in-image',
    pathOf(index),
    `"${path}" must be a folder of the image already, for the root is read-only`,
    'Mount it below /var',
  );
