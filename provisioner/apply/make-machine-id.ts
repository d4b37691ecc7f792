import { utf8 } from '../bytes.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { place } from './tree.ts';

export const makeMachineId = async (step: StepOf<'make-machine-id'>, context: Context): Promise<void> => {
  const { host } = context;
  const path = await place(context, step.path);
  await host.remove(path);
  await host.write(path, [{ bytes: utf8(`${host.randomHex(16)}\n`) }]);
  await host.chmod(path, 0o444);
};
