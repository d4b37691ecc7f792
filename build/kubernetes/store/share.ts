import { linkSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Makes every file of `folder` that is the same under the same path in `original` a hard link to that one. */
export const shareFiles = (folder: string, original: string): void => {
  for (const path of listFiles(folder)) {
    if (!isSame(join(folder, path), join(original, path))) continue;
    rmSync(join(folder, path));
    linkSync(join(original, path), join(folder, path));
  }
};

const isSame = (one: string, other: string): boolean => {
  const a = statSync(one);
  const b = statSync(other, { throwIfNoEntry: false });
  if (b === undefined || !b.isFile() || a.size !== b.size || a.mode !== b.mode) return false;
  return a.uid === b.uid && a.gid === b.gid && readFileSync(one).equals(readFileSync(other));
};

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
