import { resolveInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import type { Attributes, Host, Stat } from '../host/host.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { besides, ownerIds, place, setAttributes } from './tree.ts';

export const makeDirectory = async (step: StepOf<'make-directory'>, context: Context): Promise<void> => {
  const { host } = context;
  const path = await place(context, step.path);
  const found = await host.stat(path);
  if (found !== null && step.existing === 'keep') return;
  if (found !== null) await clear(step, { path, found }, context);
  if (step.existing === 'empty') context.wiped.add(step.path);
  if (found?.kind === 'directory') return setAttributes(host, path, await attributesOf(step, found, context));
  const beside = besides(path);
  await host.remove(beside);
  await host.makeDirectory(beside, 0o700);
  await setAttributes(host, beside, await attributesOf(step, { uid: 0, gid: 0, mode: 0o755 }, context));
  // In one move: a folder that is to be kept as it is found must never be found half made.
  await host.rename(beside, path);
};

const attributesOf = async (
  step: StepOf<'make-directory'>,
  found: Attributes,
  context: Context,
): Promise<Attributes> => ({ ...(await ownerIds(context, step, found)), mode: step.mode ?? found.mode });

type Found = { readonly path: string; readonly found: Stat };

/** Takes away what the author wants away: another kind of thing, or what is in the folder. */
const clear = async (
  step: StepOf<'make-directory'>,
  { path, found }: Found,
  { host }: Context,
): Promise<void> => {
  if (found.kind === 'directory' && step.existing === 'adjust') return;
  if (found.kind !== 'directory') {
    if (!step.overwrite) throw inTheWay('folder', step.path, found);
    return host.remove(path);
  }
  for (const name of await host.list(path)) if (name !== 'lost+found') await host.remove(`${path}/${name}`);
};

const inTheWay = (what: string, path: string, { kind }: Stat): Error =>
  new Error(`Cannot make the ${what} "${path}": a ${kind} is there (set "overwrite" to replace it)`);

export const makeLink = async (step: StepOf<'make-link'>, context: Context): Promise<void> => {
  const { host, intents } = context;
  const path = await place(context, step.path);
  const found = await host.stat(path);
  const isThere = found?.kind === 'link' && !step.hard && (await host.readLink(path)) === step.target;
  const owner = await ownerIds(context, step, isThere ? found : { uid: 0, gid: 0 });
  if (isThere) return host.chown(path, owner.uid, owner.gid);
  if (found !== null && !step.overwrite && !intents.has(step.path)) throw inTheWay('link', step.path, found);
  const beside = besides(path);
  await host.remove(beside);
  await link(step, beside, context);
  if (!step.hard) await host.chown(beside, owner.uid, owner.gid);
  // rename(2) of one hard link over another of the same file does nothing.
  if (found?.kind === 'directory' || step.hard) await host.remove(path);
  await host.rename(beside, path);
};

const link = async (step: StepOf<'make-link'>, at: string, { host, root }: Context): Promise<void> => {
  if (!step.hard) return host.link(step.target, at, 'symbolic');
  const target = below(root, await resolveInRoot(host, root, step.target));
  await host.link(target, at, 'hard');
  const [one, other] = [await host.stat(target), await host.stat(at)];
  if (one?.inode === other?.inode) return;
  await makeOwn(target, host);
  await host.remove(at);
  await host.link(target, at, 'hard');
};

/** A file of the image below /etc keeps its number there when it is linked to: two names of one file then look like two files. */
const makeOwn = async (path: string, host: Host): Promise<void> => {
  const beside = besides(path);
  await host.remove(beside);
  await host.run(['cp', '--archive', path, beside]);
  await host.rename(beside, path);
};
