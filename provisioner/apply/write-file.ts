import { joinBytes, sha512 } from '../bytes.ts';
import type { Part, Stat } from '../host/host.ts';
import type { Content, StepOf } from '../steps.ts';
import { verificationOf } from '../verification.ts';
import type { Context } from './context.ts';
import { fetchFor } from './fetch-for.ts';
import { besides, ownerIds, place, setAttributes } from './tree.ts';

type Writing = {
  readonly step: StepOf<'write-file'>;
  readonly context: Context;
  /** Where it really is. */
  readonly path: string;
  readonly found: Stat | null;
};

/** The new file takes the place of the old one in one move. */
export const writeFile = async (step: StepOf<'write-file'>, context: Context): Promise<void> => {
  const { host } = context;
  const path = await place(context, step.path);
  const found = await host.stat(path);
  const parts = await partsOf({ step, context, path, found });
  const owner = await ownerIds(context, step, { uid: found?.uid ?? 0, gid: found?.gid ?? 0 });
  const attributes = { ...owner, mode: step.mode ?? (found?.kind === 'file' ? found.mode : 0o644) };
  if (parts === null) return setAttributes(host, path, attributes);
  const beside = besides(path);
  const made = madeBeside(parts, beside);
  if (made === null) await host.write(beside, parts, attributes);
  else await setAttributes(host, made, attributes);
  if (found?.kind === 'directory') await host.remove(path);
  await host.rename(made ?? beside, path);
  if (made !== null) await rememberHash(step, context, path);
  await discard(context, parts);
};

/** What is large is read once. */
const rememberHash = async (
  { contents }: StepOf<'write-file'>,
  { host, staged, written }: Context,
  path: string,
): Promise<void> => {
  const found = await host.stat(path);
  if (contents?.from !== 'fetch' || found === null) return;
  const verified = verificationOf(contents.resource);
  const hashes =
    verified === null
      ? { sha512: staged.get(contents.key)?.sha512 ?? '' }
      : { [verified.algorithm]: verified.hash };
  written.set(found.inode, { bytes: found.bytes, hashes });
};

/** What was fetched beside its place is the new file already; null, the parts are yet to be put together. */
const madeBeside = ([part, more]: readonly Part[], beside: string): string | null =>
  part !== undefined && more === undefined && 'file' in part && part.file.startsWith(`${beside}-`)
    ? part.file
    : null;

/** null, the bytes are there already. */
const partsOf = async (writing: Writing): Promise<readonly Part[] | null> => {
  const { step, context, path, found } = writing;
  const isFile = found?.kind === 'file';
  const mayReplace = step.overwrite || context.intents.has(step.path);
  if (found !== null && !isFile && !mayReplace) throw inTheWay(step.path, `a ${found.kind} is there`);
  const added = await Promise.all(step.append.map((content) => partOf(content, context, path)));
  if (step.contents === null) return appended(context, isFile ? path : null, added);
  const parts = [await partOf(step.contents, context, path), ...added];
  if (!isFile || mayReplace) return parts;
  if (await holds(context, path, parts)) return null;
  throw inTheWay(step.path, 'a file with other contents is there');
};

const inTheWay = (path: string, what: string): Error =>
  new Error(`Cannot write "${path}": ${what} (set "overwrite" to replace it)`);

/** What the file has, then what is added, unless it ends so. */
const appended = async (
  context: Context,
  path: string | null,
  added: readonly Part[],
): Promise<readonly Part[] | null> => {
  if (path === null) return added;
  if (added.length === 0 || (await endsWith(context, path, added))) return null;
  return [{ file: path }, ...added];
};

const endsWith = async ({ host }: Context, path: string, parts: readonly Part[]): Promise<boolean> => {
  const bytes = joinBytes(await Promise.all(parts.map((part) => bytesOf(host, part))));
  const { tail } = await host.digest(path, [], bytes.length);
  return tail === sha512(bytes);
};

const bytesOf = async (host: Context['host'], part: Part): Promise<Uint8Array> =>
  'bytes' in part ? part.bytes : ((await host.read(part.file)) ?? new Uint8Array());

const holds = async ({ host }: Context, path: string, parts: readonly Part[]): Promise<boolean> => {
  const wanted = await digestOf(host, parts);
  return (await host.digest(path, ['sha512'])).hashes.sha512 === wanted;
};

/** A large file alone is never brought into memory. */
const digestOf = async (host: Context['host'], parts: readonly Part[]): Promise<string> => {
  const [part, other] = parts;
  if (part !== undefined && other === undefined && 'file' in part)
    return (await host.digest(part.file, ['sha512'])).hashes.sha512;
  return sha512(joinBytes(await Promise.all(parts.map((one) => bytesOf(host, one)))));
};

/** Fetched bytes that were too large for memory come now, beside the file. */
const partOf = async (content: Content, context: Context, path: string): Promise<Part> => {
  if (content.from === 'plan') return { bytes: content.bytes };
  const staged = context.staged.get(content.key);
  if (staged === undefined) throw new Error(`unreachable: "${content.key}" was not fetched`);
  if (staged.path !== null) return { file: staged.path };
  const file = `${besides(path)}-${content.key}`;
  const limitBytes = Number.MAX_SAFE_INTEGER;
  const fetched = await fetchFor(context, { resource: content.resource, to: file, limitBytes });
  context.staged.set(content.key, { path: null, sha512: fetched?.sha512 ?? '', bytes: fetched?.bytes ?? 0 });
  return { file };
};

const discard = async ({ host }: Context, parts: readonly Part[]): Promise<void> => {
  for (const part of parts)
    if ('file' in part && part.file.includes('/.glowplug-')) await host.remove(part.file);
};
