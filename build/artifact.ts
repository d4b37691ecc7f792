import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { forgetUnused, noteUse } from './unused.ts';

/** Where downloads and builds live, outside the tree; `GLOWPLUG_CACHE` moves it. */
export const cacheDir = process.env['GLOWPLUG_CACHE'] ?? join(homedir(), '.cache', 'glowplug');

/** The repository's root. */
export const repoDir = join(import.meta.dir, '..');

/** Something built once for each different input and kept in the cache as a folder. */
export type Artifact = {
  /** Short name, the folder's prefix and what progress lines call it. */
  readonly name: string;
  /** All that decides the result: file and folder paths (their content counts) below the repository. */
  readonly files: readonly string[];
  /** Further inputs as text: pinned versions, the paths of other artifacts. */
  readonly values?: readonly string[];
  /** Fills the empty folder `dir`. */
  readonly make: (dir: string) => Promise<void>;
};

/** The folder that holds the artifact, made now if its inputs were never built before. */
export const obtain = async (artifact: Artifact): Promise<string> => {
  const dir = join(cacheDir, 'artifacts', `${artifact.name}-${hashInputs(artifact)}`);
  if (existsSync(dir)) return noteUse(dir);
  mkdirSync(join(cacheDir, 'artifacts'), { recursive: true });
  const unfinished = mkdtempSync(join(cacheDir, 'artifacts', `.${basename(dir)}-`));
  const startedMs = Date.now();
  progress(`${artifact.name}: building`);
  try {
    await artifact.make(unfinished);
    if (!existsSync(dir)) renameSync(unfinished, dir);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  progress(`${artifact.name}: built in ${Math.round((Date.now() - startedMs) / 1000)} s`);
  forgetUnused(join(cacheDir, 'artifacts'), artifact.name);
  return noteUse(dir);
};

/** One line of build progress, on stderr so that a command's stdout stays its result. */
export const progress = (line: string): void => {
  process.stderr.write(`[build] ${line}\n`);
};

const hashInputs = ({ files, values = [] }: Artifact): string => {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`value\0${value}\0`);
  for (const file of files) for (const path of listFiles(join(repoDir, file))) hashFile(hash, path);
  return hash.digest('hex').slice(0, 12);
};

const hashFile = (hash: ReturnType<typeof createHash>, path: string): void => {
  hash
    .update(`file\0${path.slice(repoDir.length)}\0${statSync(path).mode & 0o777}\0`)
    .update(readFileSync(path));
};

const listFiles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => listFiles(join(path, name)))
    : [path];
