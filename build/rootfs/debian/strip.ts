import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { strippedPaths } from './stripped-paths.ts';

/** Removes what the globs match below the folder; one that matches nothing fails, as its reason is gone. */
export const stripPaths = async (root: string): Promise<void> => {
  for (const pattern of Object.keys(strippedPaths)) {
    const options = ['-O', 'extglob', '-O', 'dotglob', '-O', 'failglob'];
    await execa('bash', [...options, '-c', `rm -rf -- ${pattern}`], { cwd: root });
  }
};

/** Removes the files that only the packages own, by dpkg's own lists. */
export const removePackages = (root: string, packages: readonly string[]): void => {
  const info = join(root, 'var/lib/dpkg/info');
  const lists = readdirSync(info).filter((name) => name.endsWith('.list'));
  const pathsOf = (name: string): string[] => readFileSync(join(info, name), 'utf8').split('\n');
  const [removed, kept] = partition(lists, (name) => packages.includes(name.replace(/(:amd64)?\.list$/, '')));
  if (removed.length !== packages.length) throw new Error(describeMissing(packages, removed));
  const stays = new Set(kept.flatMap(pathsOf));
  for (const path of removed.flatMap(pathsOf))
    if (path.length > 2 && !stays.has(path)) rmSync(join(root, path), { recursive: true, force: true });
};

const partition = (names: readonly string[], claim: (name: string) => boolean): [string[], string[]] => [
  names.filter(claim),
  names.filter((name) => !claim(name)),
];

const describeMissing = (wanted: readonly string[], found: readonly string[]): string => {
  const missing = wanted.filter(
    (name) => !found.some((list) => list.replace(/(:amd64)?\.list$/, '') === name),
  );
  return `Cannot remove ${JSON.stringify(missing)} from the root filesystem: not installed (delete them from removedPackages)`;
};
