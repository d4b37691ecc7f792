import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { type Plan, type Pointer, pointer, type Refusal } from '../plan.ts';

/** The image's command line is sealed into its kernel; what is there already is fine. */
export const planKernelArguments = ({ kernelArguments }: Config, facts: Facts): Plan => {
  const has = facts.machine.kernelArguments.split(/\s+/);
  const { shouldExist, shouldNotExist } = kernelArguments;
  const missing = shouldExist.flatMap((one, i) =>
    has.includes(one) ? [] : [refuse('add', one, at('shouldExist', i))],
  );
  const unwanted = shouldNotExist.flatMap((one, i) =>
    has.includes(one) ? [refuse('remove', one, at('shouldNotExist', i))] : [],
  );
  return { steps: [], refusals: [...missing, ...unwanted] };
};

const at = (list: string, i: number): Pointer => pointer('kernelArguments', list, i);

const refuse = (verb: string, argument: string, because: Pointer): Refusal => ({
  code: 'not-supported-yet',
  because,
  message: `Cannot ${verb} the kernel argument "${argument}": the command line is part of the signed kernel image (build the image with it)`,
});
