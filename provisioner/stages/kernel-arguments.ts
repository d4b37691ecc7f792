import type { Config } from '../../schema/v1/config.ts';
import { addonText, readCommandLine, wantedAddon } from '../boot/command-line.ts';
import { espOf } from '../boot/esp.ts';
import type { Facts } from '../facts/facts.ts';
import { type Plan, type Pointer, pointer, type Refusal } from '../plan.ts';
import type { SetKernelArguments } from '../steps.ts';

/**
 * The image's command line is sealed into its kernel: what is missing there comes from an addon on the EFI system partition, which
 * the next boot is made with. An addon of ours that should add something else is made anew, or taken away.
 */
export const planKernelArguments = ({ kernelArguments }: Config, facts: Facts): Plan => {
  const { shouldExist, shouldNotExist } = kernelArguments;
  const line = readCommandLine(facts.machine.kernelArguments);
  const sealed = shouldNotExist.flatMap((one, i) =>
    line.image.includes(one) ? [refuseSealed(one, pointer('kernelArguments', 'shouldNotExist', i))] : [],
  );
  const added = wantedAddon(shouldExist, line);
  if (sealed.length > 0 || addonText(added) === addonText(line.addon)) return { steps: [], refusals: sealed };
  const esp = espOf(facts);
  const reason = esp === null ? 'the boot disk has no partition "glowplug-esp"' : whyNot(facts, added);
  if (esp === null || reason !== null) return { steps: [], refusals: [refuse(added, reason ?? '')] };
  return { steps: [stepOf(esp, added)], refusals: [] };
};

const because: Pointer = pointer('kernelArguments');

const stepOf = (device: string, added: readonly string[]): SetKernelArguments => ({
  kind: 'set-kernel-arguments',
  stage: 'kernel-arguments',
  because,
  needs: [],
  gives: [],
  device,
  added,
});

/** null, a boot with another addon can be had. One that was made with the addon as it should be would never end in another. */
const whyNot = ({ machine, addon }: Facts, added: readonly string[]): string | null => {
  if (machine.firmware !== 'uefi')
    return 'this machine was not booted by UEFI, and nothing else reads addons';
  if (addon === undefined || addon === null || addon !== addonText(added)) return null;
  return 'the addon is on the EFI system partition as it should be, and this boot was made without it (Secure Boot takes signed addons only; a kernel that is not started by systemd-stub takes none)';
};

const refuseSealed = (argument: string, at: Pointer): Refusal => ({
  code: 'kernel-argument-sealed',
  because: at,
  message: `Cannot remove the kernel argument "${argument}": it is part of the sealed kernel image (build the image without it, or let a later one win: add it with another value to shouldExist)`,
});

const refuse = (added: readonly string[], reason: string): Refusal => ({
  code: 'kernel-arguments-not-taken',
  because,
  message: `Cannot boot with the kernel arguments "${added.join(' ')}": ${reason} (build the image with them)`,
});
