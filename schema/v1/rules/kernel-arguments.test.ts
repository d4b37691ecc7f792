import { checkKernelArguments } from './kernel-arguments.ts';
import { testRule } from './table.ts';

const args = (shouldExist: readonly string[], shouldNotExist: readonly string[] = []) => ({
  kernelArguments: { shouldExist, shouldNotExist },
});

testRule('checkKernelArguments', checkKernelArguments, [
  ['accepts ordinary ones', args(['nomodeset', 'console=ttyS0'], ['quiet']), []],
  ['accepts another value of one that goes', args(['a=1'], ['a=2']), []],
  [
    'refuses one that should and should not',
    args(['quiet'], ['quiet']),
    ['error kernel-argument-contradiction /kernelArguments/shouldNotExist/0'],
  ],
  ['warns of one twice', args(['a', 'a']), ['warning duplicate-item /kernelArguments/shouldExist/1']],
  [
    'refuses those of the image',
    args(['root=/dev/sda1', 'rootwait'], ['roothash=00']),
    [
      'error reserved-kernel-argument /kernelArguments/shouldExist/0',
      'error reserved-kernel-argument /kernelArguments/shouldNotExist/0',
    ],
  ],
]);
