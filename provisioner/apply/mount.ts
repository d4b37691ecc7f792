import { provisionedMarker } from '../facts/observe.ts';
import { below } from '../facts/text.ts';
import { keptAt } from '../stages/persistence.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { fillOnce } from './seed-folder.ts';
import { makeFolders } from './tree.ts';

export const mount = async (step: StepOf<'mount'>, context: Context): Promise<void> => {
  const { host } = context;
  const at = await makeFolders(context, step.path);
  const options = step.options.length === 0 ? [] : ['-o', step.options.join(',')];
  await host.run(['mount', '-t', step.format, ...options, step.device, at]);
};

const etcDir = '/var/lib/glowplug/etc';

/** With the same options as the initramfs of later boots. */
export const mountEtc = async (step: StepOf<'mount-etc'>, context: Context): Promise<void> => {
  const { host, root } = context;
  const isProvisioned = (await host.stat(below(root, provisionedMarker))) !== null;
  if (step.empty && !isProvisioned) await host.remove(below(root, etcDir));
  const upper = await makeFolders(context, `${etcDir}/upper`);
  const work = await makeFolders(context, `${etcDir}/work`);
  const etc = below(root, '/etc');
  const layers = `lowerdir=${etc},upperdir=${upper},workdir=${work}`;
  await host.run([
    'mount',
    '-t',
    'overlay',
    '-o',
    `${layers},redirect_dir=off,index=off,metacopy=off`,
    'overlay',
    etc,
  ]);
};

/** What the image has in the folder is copied once, before anything hides it. */
export const bindFolder = async (step: StepOf<'bind-folder'>, context: Context): Promise<void> => {
  const { host } = context;
  const kept = await makeFolders(context, keptAt(step.path));
  const at = await makeFolders(context, step.path);
  await host.chmod(kept, step.mode);
  await fillOnce(context, { from: step.path, to: keptAt(step.path) });
  // Private: what is mounted below it is not mounted a second time below the kept folder.
  await host.run(['mount', '--bind', '--make-private', kept, at]);
};
