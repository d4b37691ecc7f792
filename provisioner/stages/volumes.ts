import type { Config } from '../../schema/v1/config.ts';
import type { Signature } from '../facts/facts.ts';
import { type Pointer, pointer } from '../plan.ts';
import type { Content, MakeVolume, OpenVolume } from '../steps.ts';
import { type Device, useOf } from './device.ts';
import { type KeepOrRefuse, keepOrRefuse } from './keep-or-refuse.ts';
import { describeUse } from './partition.ts';
import { pinOf } from './pins.ts';
import { decodeResource, fetchStep } from './resources.ts';
import { type Asked, type Ground, type PlanStacked, refuseStacked, type StackedPlan } from './stacked.ts';
import { unfinishedLabel } from './unfinished.ts';

export type AskedVolume = Config['storage']['luks'][number] & Asked<'volume'>;

export const askedVolumes = ({ storage }: Config): readonly AskedVolume[] =>
  storage.luks.map((volume, i) => ({
    ...volume,
    kind: 'volume',
    path: `/dev/mapper/${volume.name}`,
    on: [volume.device],
    because: pointer('storage', 'luks', i),
  }));

/** What becomes of a volume. docs/disks.md has this as a table. */
export type VolumeDecision = { readonly action: 'make' } | KeepOrRefuse;

export const volumeFormat = 'crypto_LUKS';

export const decideVolume = (
  asked: Pick<AskedVolume, 'label' | 'uuid' | 'wipeVolume'>,
  found: Signature | null,
  isWiped: boolean,
): VolumeDecision => {
  if (found === null || found.label === unfinishedLabel) return { action: 'make' };
  if (asked.wipeVolume && !isWiped) return { action: 'make' };
  const { label, uuid } = asked;
  return keepOrRefuse({ format: volumeFormat, label, uuid }, found, 'wipeVolume');
};

export const planVolume: PlanStacked<AskedVolume> = (asked, ground) => {
  const [below] = ground.on;
  if (below === undefined) throw new Error(`unreachable: "${asked.path}" stands on nothing`);
  const key = keyOf(asked);
  if (key !== null && 'refusal' in key) return { device: null, steps: [], refusals: [key.refusal] };
  const content = key?.content ?? null;
  const decision = decideVolume(asked, below.signature, ground.facts.run.wiped.includes(below.path));
  if (decision.action === 'refuse') return refuse(asked, 'volume-differs', decision.reason);
  const use = useOf(below, ground.facts, asked.path);
  if (use !== undefined) return refuse(asked, 'device-in-use', describeUse(use));
  return decision.action === 'make'
    ? make(asked, { ...ground, below, content })
    : keep(asked, { ...ground, below, content });
};

type On = Ground & { readonly below: Device; readonly content: Content | null };

/** null, the machine makes one. */
const keyOf = ({ keyFile, because }: AskedVolume) =>
  keyFile?.source ? decodeResource(keyFile, `${because}/keyFile` satisfies Pointer) : null;

/** What the header and its spare copy take of the device. */
const headerBytes = 16 * 2 ** 20;

const make = (asked: AskedVolume, { below, content, facts }: On): StackedPlan => {
  const use = facts.uses.find(({ device }) => device === asked.path);
  if (use !== undefined) return refuse(asked, 'device-in-use', describeUse(use));
  const step: MakeVolume = {
    ...common(asked, { below, content, facts }),
    kind: 'make-volume',
    label: asked.label ?? '',
    uuid: asked.uuid ?? null,
    options: asked.options,
    wipes: asked.wipeVolume,
    isBlank: below.signature === null,
    isOpen: facts.stacked.some(({ path }) => path === asked.path),
  };
  const device = {
    path: asked.path,
    signature: null,
    bytes: Math.max(0, below.bytes - headerBytes),
    resizes: false,
  };
  return { device, steps: [...fetches(content, asked), step], refusals: [] };
};

const keep = (asked: AskedVolume, { below, content, facts }: On): StackedPlan => {
  const { path } = asked;
  const open = facts.stacked.find((one) => one.path === path);
  if (open !== undefined) {
    const device = { path, signature: facts.signatures[path] ?? null, bytes: open.bytes, resizes: false };
    return { device, steps: [], refusals: [] };
  }
  const step: OpenVolume = { ...common(asked, { below, content, facts }), kind: 'open-volume' };
  const device = { path, signature: null, bytes: 0, resizes: false, hidden: true } as const;
  return { device, steps: [...fetches(content, asked), step], refusals: [] };
};

const fetches = (content: Content | null, { because }: AskedVolume) =>
  content === null ? [] : fetchStep(content, because);

const common = (asked: AskedVolume, { below, content: key, facts }: Omit<On, 'on' | 'missing'>) => {
  const pin = pinOf(asked);
  const keepsKey = pin === null && key === null;
  return {
    stage: 'disks',
    because: asked.because,
    needs: [
      `device:${below.path}`,
      ...(key?.from === 'fetch' ? [`resource:${key.key}`] : []),
      // Its key is kept on the state filesystem.
      ...(keepsKey && facts.mounts['/var'] === undefined ? ['mount:/var'] : []),
    ],
    gives: [`device:${asked.path}`],
    device: below.path,
    name: asked.name,
    key,
    pin,
    keepsKey,
    openOptions: [...(asked.discard ? ['--allow-discards'] : []), ...asked.openOptions],
  } as const;
};

const refuse = ({ path, device, because }: AskedVolume, code: string, reason: string): StackedPlan =>
  refuseStacked(code, because, `Cannot make the encrypted volume "${path}" on "${device}": ${reason}`);
