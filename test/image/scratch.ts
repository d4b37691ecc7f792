import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../build/artifact.ts';

/** Gives the callback an empty folder on the cache's disk, where the tools tree sees it, and removes it after. */
export const withScratch = async (use: (dir: string) => Promise<void>): Promise<void> => {
  mkdirSync(cacheDir, { recursive: true });
  const dir = mkdtempSync(join(cacheDir, '.scratch-'));
  try {
    await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
