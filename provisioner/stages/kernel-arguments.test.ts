import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, diskOf, factsOf } from '../../test/support/machine-model.ts';
import { addonText } from '../boot/command-line.ts';
import type { Facts } from '../facts/facts.ts';
import { planKernelArguments } from './kernel-arguments.ts';

const image = 'roothash=x console=ttyS0 quiet';

type Case = {
  readonly name: string;
  readonly exist?: readonly string[];
  readonly not?: readonly string[];
  /** What this boot's addon has added; none, it had no addon. */
  readonly booted?: readonly string[];
  readonly more?: Partial<Facts>;
  readonly expected: readonly string[];
};

const decide = ({ exist = [], not = [], booted = [], more }: Case): readonly string[] => {
  const config = configOf({ kernelArguments: { shouldExist: exist, shouldNotExist: not } });
  const kernelArguments = `${image} ${addonText(booted)} glowplug.config.url=http://a.test`;
  const facts = factsOf([bootDisk()], {
    machine: { firmware: 'uefi', architecture: 'x86_64', memoryMiB: 1, kernelArguments },
    ...more,
  });
  const { steps, refusals } = planKernelArguments(config, facts);
  return [
    ...steps.map((step) =>
      step.kind === 'set-kernel-arguments' ? `${step.device}: ${step.added.join(' ')}` : step.kind,
    ),
    ...refusals.map(({ code, because }) => `${code} ${because}`),
  ];
};

const bios: Partial<Facts> = {
  machine: { firmware: 'bios', architecture: 'x86_64', memoryMiB: 1, kernelArguments: image },
};
const notTaken = ['kernel-arguments-not-taken /kernelArguments'];

test.each<Case>([
  { name: 'has nothing to do without any', expected: [] },
  { name: 'takes what the image has', exist: ['quiet'], not: ['debug'], expected: [] },
  {
    name: 'adds what is missing, each once',
    exist: ['quiet', 'a', 'b=1', 'a'],
    expected: ['/dev/vda1: a b=1'],
  },
  { name: 'is done when the boot has them', exist: ['a', 'b=1'], booted: ['a', 'b=1'], expected: [] },
  {
    name: 'adds to those of an addon before',
    exist: ['a', 'b'],
    booted: ['a'],
    expected: ['/dev/vda1: a b'],
  },
  { name: 'takes away what an addon before has', not: ['a'], booted: ['a'], expected: ['/dev/vda1: '] },
  { name: 'takes away what nobody asks for any more', booted: ['a'], expected: ['/dev/vda1: '] },
  { name: 'replaces a value', exist: ['a=2'], booted: ['a=1'], expected: ['/dev/vda1: a=2'] },
  {
    name: 'refuses to remove what is sealed',
    exist: ['a'],
    not: ['debug', 'quiet'],
    expected: ['kernel-argument-sealed /kernelArguments/shouldNotExist/1'],
  },
  {
    name: 'does not boot for ever',
    exist: ['a'],
    more: { addon: addonText(['a']) },
    expected: notTaken,
  },
  {
    name: 'tries once more when the addon was another',
    exist: ['a'],
    more: { addon: addonText(['b']) },
    expected: ['/dev/vda1: a'],
  },
  {
    name: 'refuses where an addon went that still adds',
    booted: ['a'],
    more: { addon: '' },
    expected: notTaken,
  },
  { name: 'refuses without UEFI', exist: ['a'], more: bios, expected: notTaken },
  {
    name: 'refuses without an EFI system partition',
    exist: ['a'],
    more: { disks: [diskOf('/dev/vda', 100)] },
    expected: notTaken,
  },
])('planKernelArguments() $name', ({ expected, ...one }) => {
  expect(decide({ expected, ...one })).toEqual([...expected]);
});
