import { readdirSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { limits } from '../transpiler/limits.ts';
import type { Local, LocalEntry, LocalFile, LocalFiles, LocalProblem } from '../transpiler/local.ts';
import { UsageError } from './command.ts';
import { codeOf } from './io.ts';

/** Local files below one directory. A symbolic link may lead anywhere inside it, and nothing leads outside. */
export const localFilesBelow = (directory: string): LocalFiles => {
  const reader = new Reader(findDirectory(directory), directory);
  return {
    readFile: (path) => attempt(path, () => reader.readFile(path)),
    readTree: (path) => attempt(path, () => reader.readTree(path)),
  };
};

const findDirectory = (directory: string): string => {
  try {
    const real = realpathSync(directory);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    throw new UsageError(
      `Cannot read local files from "${directory}": ${codeOf(cause)}`,
      'Check --files-dir',
    );
  }
  throw new UsageError(
    `Cannot read local files from "${directory}": it is not a directory`,
    'Check --files-dir',
  );
};

class Refused extends Error {
  readonly problem: LocalProblem;

  constructor(code: string, message: string, help: string) {
    super(message);
    this.problem = { code, message, help };
  }
}

const attempt = <T>(path: string, read: () => T): Local<T> => {
  try {
    return { found: read() };
  } catch (cause) {
    if (cause instanceof Refused) return { problem: cause.problem };
    const code = codeOf(cause);
    if (!/^E[A-Z]+$/.test(code)) throw cause;
    return { problem: unreadable(path, code).problem };
  }
};

class Reader {
  private readonly base: string;
  /** The base as the operator named it. */
  private readonly called: string;
  private bytesRead = 0;

  constructor(base: string, called: string) {
    this.base = base;
    this.called = called;
  }

  readFile(path: string): LocalFile {
    const real = this.find(path);
    const stats = statSync(real);
    if (stats.isDirectory())
      throw new Refused(
        'local-is-directory',
        `"${path}" is a directory`,
        'A whole directory goes in by `storage.trees`',
      );
    return this.readRegular(real, path, stats);
  }

  readTree(path: string): LocalEntry[] {
    const real = this.find(path);
    if (!statSync(real).isDirectory())
      throw new Refused(
        'local-not-directory',
        `"${path}" is not a directory`,
        'A file goes in by `storage.files` with `contents: {local: …}`',
      );
    const entries: LocalEntry[] = [];
    this.collect(real, '', entries);
    return entries;
  }

  private collect(root: string, below: string, entries: LocalEntry[]): void {
    const found = readdirSync(join(root, below), { withFileTypes: true });
    for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const real = join(root, path);
      if (entries.length >= limits.localEntries) throw tooManyEntries(root);
      if (entry.isSymbolicLink()) entries.push({ kind: 'link', path, target: readlinkSync(real) });
      else if (entry.isDirectory()) {
        entries.push({ kind: 'directory', path });
        this.collect(root, path, entries);
      } else entries.push({ kind: 'file', path, ...this.readRegular(real, path, statSync(real)) });
    }
  }

  private readRegular(real: string, path: string, stats: Stats): LocalFile {
    if (!stats.isFile())
      throw new Refused(
        'local-not-a-file',
        `"${path}" is a device, a socket or a pipe`,
        'Only regular files have contents to copy',
      );
    if (stats.size > limits.localFileBytes)
      throw tooLarge(`File "${path}" has`, stats.size, limits.localFileBytes);
    this.bytesRead += stats.size;
    if (this.bytesRead > limits.localBytes)
      throw tooLarge(`With "${path}" local files have`, this.bytesRead, limits.localBytes);
    return { bytes: readFileSync(real), isExecutable: (stats.mode & 0o111) !== 0 };
  }

  /** The real place of a path, once it is sure to be below the base. */
  private find(path: string): string {
    if (isAbsolute(path)) throw outside(path, 'is an absolute path', this.called);
    const wanted = resolve(this.base, path);
    if (!this.isInside(wanted)) throw outside(path, 'leads out of the directory', this.called);
    const real = this.follow(wanted, path);
    if (!this.isInside(real))
      throw outside(path, `is a symbolic link to "${real}", out of the directory`, this.called);
    return real;
  }

  private isInside(path: string): boolean {
    return path === this.base || path.startsWith(this.base.endsWith(sep) ? this.base : this.base + sep);
  }

  private follow(wanted: string, path: string): string {
    try {
      return realpathSync(wanted);
    } catch (cause) {
      const code = codeOf(cause);
      if (code === 'ELOOP')
        throw new Refused(
          'local-link-cycle',
          `"${path}" is a symbolic link that leads back to itself`,
          'Point the link at a file',
        );
      if (code === 'ENOENT' || code === 'ENOTDIR')
        throw new Refused(
          'local-missing',
          `There is no file "${path}" in "${this.called}"`,
          `Paths are relative to --files-dir`,
        );
      throw unreadable(path, code);
    }
  }
}

const unreadable = (path: string, code: string): Refused =>
  new Refused('local-unreadable', `Cannot read "${path}": ${code}`, 'Check its permissions');

const outside = (path: string, how: string, directory: string): Refused =>
  new Refused(
    'local-outside',
    `"${path}" ${how}`,
    `Local files are only read below "${directory}"; copy the file there, or name another --files-dir`,
  );

const tooLarge = (what: string, bytes: number, limitBytes: number): Refused =>
  new Refused(
    'local-too-large',
    `${what} ${(bytes / 2 ** 20).toFixed(1)} MiB, and ${limitBytes / 2 ** 20} MiB is the limit`,
    'Serve it to the machine instead: `source: https://…` with a `verification.hash`',
  );

const tooManyEntries = (root: string): Refused =>
  new Refused(
    'local-too-many',
    `"${root}" has more than ${limits.localEntries} files and directories`,
    'Serve them as an archive, or put them in the image',
  );
