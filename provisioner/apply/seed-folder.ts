import { unfinishedName } from '../facts/paths.ts';
import { below } from '../facts/text.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { type Ids, makeFolders } from './tree.ts';

const copyTimeoutMs = 1_800_000;

export const seedFolder = (step: StepOf<'seed-folder'>, context: Context): Promise<void> =>
  fillOnce(context, { from: step.from, to: step.path });

/** Copies what is in one folder of the node into another that is new, empty or cut short. */
export const fillOnce = async (context: Context, filling: Pick<Filling, 'from' | 'to'>): Promise<void> => {
  if (await beginFilling(context, filling.to)) await fillFolder(context, filling);
};

/**
 * Marks a folder that is new or empty as one that is to be filled, in a way that outlives the power; false, something is in it. As
 * long as the mark is there, whatever else is in the folder is ours, and made anew.
 */
export const beginFilling = async (context: Context, path: string): Promise<boolean> => {
  const { host } = context;
  const folder = await makeFolders(context, path);
  const present = (await host.list(folder)).filter((name) => name !== 'lost+found');
  if (present.length > 0) return present.includes(unfinishedName);
  await host.makeDirectory(`${folder}/${unfinishedName}`, 0o700);
  await host.sync(folder);
  return true;
};

export type Filling = {
  readonly from: string;
  /** Marked by `beginFilling`. */
  readonly to: string;
  /** Whom the folder and the copy belong to; absent, the folder stays as it is and each copy is its original's owner's. */
  readonly owner?: Ids;
  readonly mode?: number;
};

/** Copies what is in one folder of the node into another. The copy grows below the mark, which goes last. */
export const fillFolder = async (context: Context, { from, to, owner, mode }: Filling): Promise<void> => {
  const { host, root } = context;
  const [source, folder] = [below(root, from), await makeFolders(context, to)];
  const mark = `${folder}/${unfinishedName}`;
  const names = await host.list(source);
  if (names.length > 0) await copyInto(host, { source, names, folder, copy: `${mark}/copy`, owner });
  if (mode !== undefined) await host.chmod(folder, mode);
  if (owner !== undefined) await host.chown(folder, owner.uid, owner.gid);
  await host.sync(folder);
  await host.remove(mark);
  await host.sync(folder);
};

type Copying = {
  readonly source: string;
  readonly names: readonly string[];
  readonly folder: string;
  readonly copy: string;
  readonly owner: Ids | undefined;
};

const copyInto = async (host: Context['host'], copying: Copying): Promise<void> => {
  const { source, names, folder, copy, owner } = copying;
  await host.remove(copy);
  await host.makeDirectory(copy, 0o700);
  const originals = names.map((name) => `${source}/${name}`);
  await host.run(['cp', '--archive', '--target-directory', copy, ...originals], { timeoutMs: copyTimeoutMs });
  if (owner !== undefined)
    await host.run(['chown', '--recursive', '--no-dereference', `${owner.uid}:${owner.gid}`, copy]);
  await host.run(['sync', '-f', folder]);
  for (const name of names) {
    await host.remove(`${folder}/${name}`);
    await host.rename(`${copy}/${name}`, `${folder}/${name}`);
  }
};
