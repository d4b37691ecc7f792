import { toPointer } from '../../json.ts';
import { error, warning } from '../../problem.ts';
import { type Rule, repeated } from './rule.ts';

/** Arguments that decide which image boots and what first boot does. */
const reserved =
  /^(root|rootfstype|rootflags|roothash|ro|rw|init|rd\.systemd\.[^=]*|systemd\.verity[^=]*|glowplug\.[^=]*)(=|$)/;

/** Kernel arguments that contradict one another or the image. */
export const checkKernelArguments: Rule = ({ kernelArguments: { shouldExist, shouldNotExist } }) => [
  ...shouldNotExist.flatMap((argument, i) =>
    shouldExist.includes(argument)
      ? [
          error(
            'kernel-argument-contradiction',
            toPointer('kernelArguments', 'shouldNotExist', i),
            `"${argument}" should exist and should not exist`,
            'Leave it out of one of the two lists',
          ),
        ]
      : [],
  ),
  ...repeated(shouldExist, (argument) => argument).map(({ index, key }) =>
    warning(
      'duplicate-item',
      toPointer('kernelArguments', 'shouldExist', index),
      `"${key}" is in the list twice`,
    ),
  ),
  ...(['shouldExist', 'shouldNotExist'] as const).flatMap((list) =>
    ({ shouldExist, shouldNotExist })[list].flatMap((argument, i) =>
      reserved.test(argument)
        ? [
            error(
              'reserved-kernel-argument',
              toPointer('kernelArguments', list, i),
              `"${argument}" belongs to the image, which sets it for the slot it boots`,
            ),
          ]
        : [],
    ),
  ),
];
