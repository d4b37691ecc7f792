import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FailedError } from './command.ts';
import { codeOf } from './io.ts';

/** Writes a file so that at every instant either the old one or the whole new one is there. */
export const writeAtomically = (path: string, text: string): void => {
  const target = existingTarget(path);
  try {
    if (target.isSpecial) writeWhole(target.path, text);
    else writeBeside(target.path, text);
  } catch (cause) {
    throw new FailedError(
      `Cannot write "${path}": ${codeOf(cause)}`,
      'Check the directory, its permissions and its free space',
    );
  }
};

/** A link is followed, so that the link stays; a device or a pipe cannot be replaced by a file. */
const existingTarget = (path: string): { readonly path: string; readonly isSpecial: boolean } => {
  try {
    const real = realpathSync(path);
    return { path: real, isSpecial: !lstatSync(real).isFile() };
  } catch {
    return { path, isSpecial: false };
  }
};

const writeBeside = (path: string, text: string): void => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeWhole(temporary, text);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
};

const writeWhole = (path: string, text: string): void => {
  const fd = openSync(path, 'w');
  try {
    let rest = new TextEncoder().encode(text);
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
    sync(fd);
  } finally {
    closeSync(fd);
  }
};

const sync = (fd: number): void => {
  try {
    fsyncSync(fd);
  } catch (cause) {
    // Pipes and terminals cannot be synced.
    if (codeOf(cause) !== 'EINVAL') throw cause;
  }
};
