import * as now from 'node:fs';
import * as fs from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Algorithm, Attributes, ByteRegion, Digests, Part, Stat } from '../host.ts';
import { Digester } from './digester.ts';

// What the kernel answers from memory in microseconds is asked for at once (`now`): a turn of the event loop and a thread cost ten
// times that, and a node has thousands of files. What may wait for a disk or is large is awaited.

const chunkBytes = 2 ** 20;

/** ENODEV: what sysfs has of a device that has just gone. */
const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENODEV'];

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absent.includes(error.code);

const orNull = async <T>(promise: Promise<T>): Promise<T | null> => {
  try {
    return await promise;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
};

const orNullNow = <T>(ask: () => T): T | null => {
  try {
    return ask();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
};

export const stat = async (path: string): Promise<Stat | null> => {
  const found = look(path);
  if (found === null) return null;
  const { uid, gid, size, dev, ino } = found;
  return { kind: kindOf(found), mode: found.mode & 0o7777, uid, gid, bytes: size, inode: `${dev}:${ino}` };
};

const look = (path: string): now.Stats | null =>
  orNullNow(() => now.lstatSync(path, { throwIfNoEntry: false }) ?? null);

const kinds: ReadonlyMap<number, Stat['kind']> = new Map([
  [now.constants.S_IFREG, 'file'],
  [now.constants.S_IFDIR, 'directory'],
  [now.constants.S_IFLNK, 'link'],
  [now.constants.S_IFBLK, 'device'],
]);

const kindOf = (found: now.Stats): Stat['kind'] => {
  const kind = found.mode & now.constants.S_IFMT;
  return kinds.get(kind) ?? 'other';
};

/** The kernel makes it up when it is asked for. */
const isMadeUp = (path: string): boolean => /^\/(proc|sys)\//.test(path);

export const read = async (path: string): Promise<Uint8Array | null> =>
  isMadeUp(path) ? orNullNow(() => now.readFileSync(path)) : orNull(fs.readFile(path));
export const realPath = async (path: string): Promise<string | null> =>
  orNullNow(() => now.realpathSync(path));
export const list = async (path: string): Promise<readonly string[]> =>
  (orNullNow(() => now.readdirSync(path)) ?? []).sort();

export const digest = async (
  path: string,
  algorithms: readonly Algorithm[],
  lastBytes = 0,
): Promise<Digests> => {
  const { size } = now.statSync(path);
  const digester = new Digester(algorithms, Math.max(0, size - lastBytes));
  if (size <= chunkBytes) digester.take(now.readFileSync(path));
  else for await (const chunk of chunks(path)) digester.take(chunk);
  return digester.end();
};

async function* chunks(path: string): AsyncGenerator<Uint8Array> {
  await using file = await fs.open(path);
  const buffer = new Uint8Array(chunkBytes);
  for (;;) {
    const { bytesRead } = await file.read(buffer);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

export const write = async (
  path: string,
  parts: readonly Part[],
  attributes: Attributes | null = null,
): Promise<void> => {
  const small = smallParts(parts);
  const file = await create(path);
  try {
    if (small === null) await writeLarge(file, parts);
    else for (const bytes of small) writeNow(file, bytes);
    if (attributes !== null) give(file, attributes);
  } finally {
    now.closeSync(file);
  }
};

/** By the descriptor: it is this very file, and the path is not walked again. */
const give = (file: number, { uid, gid, mode }: Attributes): void => {
  now.fchownSync(file, uid, gid);
  // After the owner: a change of owner takes setuid and setgid away.
  now.fchmodSync(file, mode);
};

/** null, together they are no small file. */
const smallParts = (parts: readonly Part[]): readonly Uint8Array[] | null => {
  const bytes = parts.map((part) => ('bytes' in part ? part.bytes.length : now.statSync(part.file).size));
  if (bytes.reduce((sum, one) => sum + one, 0) > chunkBytes) return null;
  return parts.map((part) => ('bytes' in part ? part.bytes : now.readFileSync(part.file)));
};

export const writeNow = (file: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length; ) written += now.writeSync(file, bytes, written);
};

const writeLarge = async (file: number, parts: readonly Part[]): Promise<void> => {
  for (const part of parts) {
    if ('bytes' in part) await writeAll(file, part.bytes);
    else for await (const chunk of chunks(part.file)) await writeAll(file, chunk);
  }
};

const writeSome = promisify(now.write);

/** What is there is replaced, never written through: it may be a link that leads elsewhere. */
export const create = async (path: string): Promise<number> => {
  try {
    return now.openSync(path, 'wx', 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await remove(path);
    return now.openSync(path, 'wx', 0o600);
  }
};

/** With other work done meanwhile. */
export const writeAll = async (file: number, bytes: Uint8Array): Promise<void> => {
  for (let written = 0; written < bytes.length; )
    written += (await writeSome(file, bytes, written)).bytesWritten;
};

export const zero = async (device: string, regions: readonly ByteRegion[]): Promise<void> => {
  if (regions.length === 0) return;
  await using file = await fs.open(device, 'r+');
  for (const { startByte, bytes } of regions) {
    const zeros = new Uint8Array(Math.min(bytes, chunkBytes));
    for (let done = 0; done < bytes; done += zeros.length)
      await file.write(zeros, 0, Math.min(zeros.length, bytes - done), startByte + done);
  }
  await file.sync();
};

export const link = async (target: string, path: string, kind: 'hard' | 'symbolic'): Promise<void> =>
  kind === 'hard' ? now.linkSync(target, path) : now.symlinkSync(target, path);

/** Creates with exactly this mode, whatever the umask. Two that make one parent at once are both right. */
export const makeDirectory = async (path: string, mode: number): Promise<void> => {
  try {
    now.mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((await stat(path))?.kind === 'directory') return;
    throw error;
  }
  now.chmodSync(path, mode);
};

export const sync = async (path: string): Promise<void> => {
  await using file = await fs.open(path);
  await file.sync();
};

export const remove = async (path: string): Promise<void> => {
  if (!isUnlinked(path)) await fs.rm(path, { recursive: true, force: true });
};

/** false, it is a folder, or more is to be said of why not. */
const isUnlinked = (path: string): boolean => {
  try {
    now.unlinkSync(path);
    return true;
  } catch (error) {
    return isAbsent(error);
  }
};

export const rename = async (from: string, to: string): Promise<void> => now.renameSync(from, to);
export const chmod = async (path: string, mode: number): Promise<void> => now.chmodSync(path, mode);
export const lchown = async (path: string, uid: number, gid: number): Promise<void> =>
  now.lchownSync(path, uid, gid);
export const readlink = async (path: string): Promise<string> => now.readlinkSync(path);
