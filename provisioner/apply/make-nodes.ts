import { resolveInRoot } from '../facts/resolve.ts';
import { below } from '../facts/text.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { besides, makeFolders, ownerIds, place } from './tree.ts';

export const makeDirectory = async (step: StepOf<'make-directory'>, context: Context): Promise<void> => {
  const { host } = context;
  const path = await place(context, step.path);
  const found = await host.stat(path);
  if (found !== null && found.kind !== 'directory') {
    if (!step.overwrite)
      throw new Error(
        `Cannot make the folder "${step.path}": a ${found.kind} is there (set "overwrite" to replace it)`,
      );
    await host.remove(path);
  }
  await makeFolders(context, step.path);
  const owner = await ownerIds(context, step, { uid: found?.uid ?? 0, gid: found?.gid ?? 0 });
  await host.chown(path, owner.uid, owner.gid);
  await host.chmod(path, step.mode ?? found?.mode ?? 0o755);
};

export const makeLink = async (step: StepOf<'make-link'>, context: Context): Promise<void> => {
  const { host, root, intents } = context;
  const path = await place(context, step.path);
  const found = await host.stat(path);
  if (found?.kind === 'link' && !step.hard && (await host.readLink(path)) === step.target) return;
  if (found !== null && !step.overwrite && !intents.has(step.path))
    throw new Error(
      `Cannot make the link "${step.path}": a ${found.kind} is there (set "overwrite" to replace it)`,
    );
  const beside = besides(path);
  await host.remove(beside);
  const target = step.hard ? below(root, await resolveInRoot(host, root, step.target)) : step.target;
  await host.link(target, beside, step.hard ? 'hard' : 'symbolic');
  const owner = await ownerIds(context, step, { uid: 0, gid: 0 });
  if (!step.hard) await host.chown(beside, owner.uid, owner.gid);
  if (found?.kind === 'directory') await host.remove(path);
  // rename(2) of one hard link over another of the same file does nothing.
  if (step.hard) await host.remove(path);
  await host.rename(beside, path);
};
