import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { type Paint, paints } from '../transpiler/render/paint.ts';
import { FailedError, UsageError } from './command.ts';

/** What a command may do to the world beside its own files; a test passes another. */
export type Io = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The bytes of a file, or of standard input for `-`, but never many more than asked for. */
  readonly read: (path: string, limitBytes: number) => Uint8Array;
  /** For what is complained. */
  readonly paint: Paint;
  /** For what is printed. */
  readonly paintPrinted: Paint;
};

export const realIo = (env: Readonly<Record<string, string | undefined>>): Io => ({
  print: (text) => writeAll(1, text),
  complain: (text) => writeAll(2, text),
  read: (path, limitBytes) => (path === '-' ? readStandardInput(limitBytes) : readFile(path, limitBytes)),
  paint: paintFor(2, env),
  paintPrinted: paintFor(1, env),
});

const paintFor = (fd: number, env: Readonly<Record<string, string | undefined>>): Paint =>
  !env['NO_COLOR'] && env['TERM'] !== 'dumb' && isTerminal(fd) ? paints.colour : paints.plain;

/** node:tty takes 4 ms to load, so it is asked only of what may be a terminal. */
const isTerminal = (fd: number): boolean => {
  try {
    return fstatSync(fd).isCharacterDevice() && isTerminalDevice(fd);
  } catch {
    return false;
  }
};

const isTerminalDevice = (fd: number): boolean => {
  const { isatty }: { isatty: (fd: number) => boolean } = require('node:tty');
  return isatty(fd);
};

/** Whoever was to read the output has gone. */
export class ReaderGone extends Error {}

const writeAll = (fd: number, text: string): void => {
  let rest = new TextEncoder().encode(text);
  while (rest.length > 0) rest = rest.subarray(writeSome(fd, rest));
};

const writeSome = (fd: number, bytes: Uint8Array): number => {
  try {
    return writeSync(fd, bytes);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EPIPE') throw new ReaderGone();
    if (code !== 'EAGAIN') throw new FailedError(`Cannot write the output: ${code}`, 'Look for a full disk');
    // A pipe that another program made non-blocking has no event for us here; its reader is merely slow.
    Bun.sleepSync(2);
    return 0;
  }
};

export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);

const readStandardInput = (limitBytes: number): Uint8Array => {
  if (isTerminal(0))
    throw new UsageError(
      'No file is named, and standard input is the terminal',
      'Name a file: `glowplug transpile node.yaml`',
    );
  return readUpTo(0, limitBytes);
};

const readFile = (path: string, limitBytes: number): Uint8Array => {
  const fd = open(path);
  try {
    if (fstatSync(fd).isDirectory())
      throw new UsageError(`"${path}" is a directory`, 'Name the YAML file in it');
    return readUpTo(fd, limitBytes);
  } finally {
    closeSync(fd);
  }
};

const open = (path: string): number => {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') throw new UsageError(`There is no file "${path}"`);
    throw new UsageError(
      `Cannot read "${path}": ${code}`,
      code === 'EACCES' ? 'Check its permissions' : undefined,
    );
  }
};

/** One byte more than the limit shows that there is more, and more is not read. */
const readUpTo = (fd: number, limitBytes: number): Uint8Array => {
  const chunks: Uint8Array[] = [];
  let total = 0;
  while (total <= limitBytes) {
    const chunk = new Uint8Array(Math.min(limitBytes + 1 - total, 1 << 20));
    const length = readSync(fd, chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    total += length;
  }
  return Buffer.concat(chunks);
};
