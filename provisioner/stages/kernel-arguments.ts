import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';

/** The image's command line is sealed into its kernel; what is there already is fine. */
export const planKernelArguments = ({ kernelArguments }: Config, facts: Facts): Plan => {
  const has = facts.machine.kernelArguments.split(/\s+/);
  const refuse = (list: string, i: number, argument: string, verb: string): Refusal => ({
    code: 'not-supported-yet',
    because: pointer('kernelArguments', list, i),
    message: `Cannot ${verb} the kernel argument "${argument}": the command line is part of the signed kernel image (build the image with it)`,
  });
  const missing = kernelArguments.shouldExist.flatMap((one, i) =>
    has.includes(one) ? [] : [refuse('shouldExist', i, one, 'add')],
  );
  const unwanted = kernelArguments.shouldNotExist.flatMap((one, i) =>
    has.includes(one) ? [refuse('shouldNotExist', i, one, 'remove')] : [],
  );
  return { steps: [], refusals: [...missing, ...unwanted] };
};
