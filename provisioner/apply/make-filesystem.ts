import type { Host } from '../host/host.ts';
import { unfinishedLabel } from '../stages/unfinished.ts';
import type { Format, StepOf } from '../steps.ts';
import type { Context } from './context.ts';

type Argv = readonly [string, ...string[]];

/** It has another label until it is whole, so that one cut short is known and made again. */
export const makeFilesystem = async (
  step: StepOf<'make-filesystem'>,
  { host, wiped }: Context,
): Promise<void> => {
  const { device, format } = step;
  if (!step.isBlank) await host.run(['wipefs', '--all', '--quiet', device]);
  if (format !== 'none') await make({ ...step, format }, host);
  await host.sync(device);
  if (step.wipes) wiped.add(device);
};

type Made = Exclude<Format, 'none'>;

const make = async (
  step: StepOf<'make-filesystem'> & { readonly format: Made },
  host: Host,
): Promise<void> => {
  const { device, format, options, uuid, label } = step;
  const made = [...mkfs[format], ...(uuid === null ? [] : uuidOption(format, uuid)), ...options, device];
  await host.run(argv(made), { timeoutMs: mkfsTimeoutMs });
  await host.sync(device);
  await host.run(relabel[format](device, label));
};

const mkfsTimeoutMs = 1_800_000;

const mkfs: Readonly<Record<Made, Argv>> = {
  ext4: ['mkfs.ext4', '-q', '-F', '-L', unfinishedLabel],
  xfs: ['mkfs.xfs', '-q', '-f', '-L', unfinishedLabel],
  btrfs: ['mkfs.btrfs', '--quiet', '--force', '--label', unfinishedLabel],
  vfat: ['mkfs.vfat', '-n', unfinishedLabel],
  swap: ['mkswap', '--force', '--label', unfinishedLabel],
};

const uuidOption = (format: Format, uuid: string): readonly string[] => {
  if (format === 'xfs') return ['-m', `uuid=${uuid}`];
  if (format === 'vfat') return ['-i', uuid.replace('-', '')];
  return ['-U', uuid];
};

/** The real label, or none. */
const relabel: Readonly<Record<Made, (device: string, label: string) => Argv>> = {
  ext4: (device, label) => ['tune2fs', '-L', label, device],
  xfs: (device, label) => ['xfs_admin', '-L', label === '' ? '--' : label, device],
  btrfs: (device, label) => ['btrfs', 'filesystem', 'label', device, label],
  vfat: (device, label) => (label === '' ? ['fatlabel', '-r', device] : ['fatlabel', device, label]),
  swap: (device, label) => ['swaplabel', '--label', label, device],
};

const argv = ([program, ...rest]: readonly string[]): Argv => [program ?? '', ...rest];
