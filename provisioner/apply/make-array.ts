import { unfinishedName } from '../stages/array.ts';
import type { StepOf } from '../steps.ts';
import type { Context } from './context.ts';
import { settle } from './settle.ts';

/**
 * It is made under another name and stopped, and gets its own when it is assembled, so that one cut short is known and made again:
 * an array that has its name is whole.
 */
export const makeArray = async (step: StepOf<'make-array'>, { host }: Context): Promise<void> => {
  const { path, name, level, devices, spares, options, stops, clears } = step;
  const members = [...devices, ...spares];
  for (const array of stops) await host.run(['mdadm', '--stop', array]);
  for (const device of clears) await host.run(['mdadm', '--zero-superblock', device]);
  const fresh = `/dev/md/${unfinishedName(name)}`;
  const spare = spares.length === 0 ? [] : [`--spare-devices=${spares.length}`];
  const sizes = [`--raid-devices=${devices.length}`, ...spare];
  const create = [
    '--create',
    fresh,
    ...always,
    `--name=${unfinishedName(name)}`,
    `--level=${level}`,
  ] as const;
  await host.run(['mdadm', ...create, ...sizes, ...bitmap(level, options), ...options, ...members]);
  for (const device of members) await host.sync(device);
  await settle(host, [fresh]);
  await host.run(['mdadm', '--stop', fresh]);
  await host.run([
    'mdadm',
    '--assemble',
    path,
    '--homehost=any',
    '--update=name',
    `--name=${name}`,
    ...members,
  ]);
  for (const device of members) await host.sync(device);
  await settle(host, [path]);
};

// Of no host, so that any assembles it under its own name. Forced, a RAID5 begins with all its members and not with a spare to rebuild.
const always = ['--run', '--force', '--homehost=any'] as const;

const mirrored = ['raid1', 'raid4', 'raid5', 'raid6', 'raid10'];

/** After a power cut only what was being written is compared; the author may say otherwise. */
const bitmap = (level: string, options: readonly string[]): readonly string[] =>
  mirrored.includes(level) &&
  !options.some((option) => /^(-b|-k|--bitmap|--consistency-policy|--write-journal)/.test(option))
    ? ['--bitmap=internal']
    : [];
