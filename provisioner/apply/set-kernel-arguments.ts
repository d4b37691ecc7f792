import { writeAddon } from '../boot/addon.ts';
import { addonText } from '../boot/command-line.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';

export const setKernelArguments = (
  { device, added }: StepOf<'set-kernel-arguments'>,
  { host, root }: Context,
): Promise<void> => writeAddon(host, root, { device, text: addonText(added) });
