import { unfinishedName } from '../facts/paths.ts';
import { below } from '../facts/text.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { type Ids, makeFolders } from './tree.ts';

const copyTimeoutMs = 1_800_000;

export const seedFolder = (step: StepOf<'seed-folder'>, context: Context): Promise<void> =>
  fillFolder(context, { from: step.from, to: step.path });

export type Filling = {
  readonly from: string;
  readonly to: string;
  /** Whom the copy belongs to; absent, whoever has the original. */
  readonly owner?: Ids;
};

/**
 * Copies what is in one folder of the node into another that is empty. The copy grows in a folder of its own inside; as long as that
 * one is there the copy is not complete, and is made anew.
 */
export const fillFolder = async (context: Context, { from, to, owner }: Filling): Promise<void> => {
  const { host, root } = context;
  const folder = await makeFolders(context, to);
  const source = below(root, from);
  const unfinished = `${folder}/${unfinishedName}`;
  const present = (await host.list(folder)).filter((name) => name !== 'lost+found');
  if (present.length > 0 && !present.includes(unfinishedName)) return;
  const names = await host.list(source);
  if (names.length === 0 && present.length === 0) return;
  await host.remove(unfinished);
  await host.makeDirectory(unfinished, 0o700);
  await host.sync(folder);
  const copied = names.map((name) => `${source}/${name}`);
  await host.run(['cp', '--archive', '--target-directory', unfinished, ...copied], {
    timeoutMs: copyTimeoutMs,
  });
  if (owner !== undefined)
    await host.run(['chown', '--recursive', '--no-dereference', `${owner.uid}:${owner.gid}`, unfinished]);
  await host.run(['sync', '-f', folder]);
  for (const name of names) {
    await host.remove(`${folder}/${name}`);
    await host.rename(`${unfinished}/${name}`, `${folder}/${name}`);
  }
  await host.sync(folder);
  await host.remove(unfinished);
  await host.sync(folder);
};
