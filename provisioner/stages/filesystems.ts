import type { Config } from '../../schema/v1/config.ts';
import type { Facts, Signature } from '../facts/facts.ts';
import type { Plan, Refusal } from '../plan.ts';
import type { GrowFilesystem, MakeFilesystem } from '../steps.ts';
import { type Device, useOf } from './device.ts';
import { isPartitioned } from './devices.ts';
import { joinPlans } from './join-plans.ts';
import { type KeepOrRefuse, keepOrRefuse } from './keep-or-refuse.ts';
import { describeUse } from './partition.ts';
import { planDevices } from './stack.ts';
import { type AskedFilesystem, askedFilesystems, isStateGiven, stateDevice } from './state.ts';
import { unfinishedLabel } from './unfinished.ts';

/** One step for each filesystem that is not there yet or that should grow. */
export const planFilesystems = (config: Config, facts: Facts): Plan => {
  const { find, layouts, takerOf, refusals } = planDevices(config, facts);
  if (refusals.length > 0) return { steps: [], refusals: [] };
  const isMade = ({ device }: AskedFilesystem) => device !== stateDevice || !isStateGiven(facts);
  const plans = askedFilesystems(config)
    .filter(isMade)
    .map((asked) => {
      if (isPartitioned(asked.device, layouts)) return refuse(asked, 'disk-is-partitioned', partitioned);
      const device = find(asked.device);
      if (device === null) return refuse(asked, 'device-not-found', notFound);
      const taker = takerOf(device);
      return taker === undefined
        ? planOne(asked, device, facts)
        : refuse(asked, 'device-used-twice', `it is a part of "${taker}" (put the filesystem on that)`);
    });
  return joinPlans(plans);
};

const partitioned = 'storage.disks partitions it (name one of its partitions)';

const notFound = 'no disk has it, and no entry of storage makes it';

/** What becomes of a filesystem. docs/disks.md has this as a table. */
export type FilesystemDecision = { readonly action: 'make' } | KeepOrRefuse;

export const decideFilesystem = (
  asked: AskedFilesystem,
  found: Signature | null,
  isWiped: boolean,
): FilesystemDecision => {
  if (found === null) return { action: asked.format === 'none' ? 'keep' : 'make' };
  if (found.label === unfinishedLabel) return { action: 'make' };
  if (asked.wipeFilesystem && !isWiped) return { action: 'make' };
  return keepOrRefuse(asked, canBeTold(asked) ? (found.among ?? found) : found, 'wipeFilesystem');
};

/** true, it can be told from traces of others on the same device, such as mkfs leaves at the end. */
const canBeTold = ({ label, uuid }: AskedFilesystem): boolean => (label ?? uuid) !== undefined;

const planOne = (asked: AskedFilesystem, device: Device, facts: Facts): Plan => {
  if (device.hidden) return { steps: [], refusals: [] };
  const decision = decideFilesystem(asked, device.signature, facts.run.wiped.includes(device.path));
  if (decision.action === 'refuse') return refuse(asked, 'filesystem-differs', decision.reason);
  const use = useOf(device, facts);
  if (decision.action === 'make') {
    if (use !== undefined) return refuse(asked, 'device-in-use', describeUse(use));
    if (isTooSmall(asked, device)) return refuse(asked, 'filesystem-too-small', tooSmall);
    return { steps: [makeStep(asked, device)], refusals: [] };
  }
  return planGrowth(asked, device, use === undefined);
};

/** Of mkfs.xfs since xfsprogs 5.19, unless its arguments say otherwise. */
const xfsBytes = 300 * 2 ** 20;
const tooSmall = 'xfs needs 300 MiB, and it has less (make it larger, or take ext4)';

const isTooSmall = ({ format, options }: AskedFilesystem, { bytes }: Device): boolean =>
  format === 'xfs' && options.length === 0 && bytes > 0 && bytes < xfsBytes;

const makeStep = (asked: AskedFilesystem, { path, signature }: Device): MakeFilesystem => ({
  kind: 'make-filesystem',
  stage: 'filesystems',
  because: asked.because,
  needs: [`device:${path}`],
  gives: [`filesystem:${path}`],
  device: path,
  format: asked.format,
  label: asked.label ?? '',
  uuid: asked.uuid ?? null,
  options: asked.options,
  wipes: asked.wipeFilesystem,
  isBlank: signature === null,
});

/** Filesystems are a little smaller than their partition even when they fill it. */
const slackBytes = 16 * 2 ** 20;
const growing = ['ext4', 'xfs', 'btrfs'];

const planGrowth = (asked: AskedFilesystem, device: Device, isFree: boolean): Plan => {
  const { signature, bytes, resizes, path } = device;
  const known = signature?.bytes ?? 0;
  if (!resizes || known === 0) return { steps: [], refusals: [] };
  if (known > bytes)
    return refuse(
      asked,
      'filesystem-larger',
      `its filesystem has ${known} bytes and the partition would have ${bytes} (filesystems are not shrunk)`,
    );
  if (known + slackBytes > bytes || !growing.includes(asked.format)) return { steps: [], refusals: [] };
  if (!isFree) return refuse(asked, 'device-in-use', 'its filesystem cannot grow while it is in use');
  const step: GrowFilesystem = {
    kind: 'grow-filesystem',
    stage: 'filesystems',
    because: asked.because,
    needs: [`device:${path}`],
    gives: [`filesystem:${path}`],
    device: path,
    format: asked.format,
  };
  return { steps: [step], refusals: [] };
};

const refuse = ({ device, format, because }: AskedFilesystem, code: string, reason: string): Plan => {
  const refusal: Refusal = {
    code,
    because,
    message: `Cannot make a filesystem "${format}" on "${device}": ${reason}`,
  };
  return { steps: [], refusals: [refusal] };
};
