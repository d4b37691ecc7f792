import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keptMs = 14 * 24 * 3_600_000;
const ending = '.used';

/** Beside the folder, for a root filesystem's own times must not change. */
export const noteUse = (dir: string): string => {
  writeFileSync(`${dir}${ending}`, '');
  return dir;
};

/** Removes the artifacts of a name that nobody has asked for in two weeks. */
export const forgetUnused = (folder: string, name: string): void => {
  const artifact = new RegExp(`^${name}-[0-9a-f]{12}$`);
  for (const one of readdirSync(folder).filter((entry) => artifact.test(entry))) {
    const [dir, note] = [join(folder, one), join(folder, `${one}${ending}`)];
    const noted = statSync(note, { throwIfNoEntry: false });
    if (noted === undefined || Date.now() - noted.mtimeMs < keptMs) continue;
    for (const path of [dir, note]) rmSync(path, { recursive: true, force: true });
  }
};
