import type { Config } from '../../schema/v1/config.ts';
import type { Disk, Facts, Partition } from '../facts/facts.ts';
import { escapeByte } from '../facts/tables.ts';
import type { Plan, Refusal } from '../plan.ts';
import { pointer } from '../plan.ts';
import type { PartitionChange, PartitionDisk, Region } from '../steps.ts';
import { attributeText, reservedBits } from './attributes.ts';
import { linksOf } from './entry-links.ts';
import { extentOf, sectorsPerMiB } from './geometry.ts';
import { type Entry, type Layout, layoutDisk } from './layout.ts';
import { isNode, type Scoped } from './scope.ts';
import {
  type AskedDisk,
  type AskedPartition,
  askedDisks,
  declaresState,
  findDisk,
  isNamed,
  isStateGiven,
} from './state.ts';

/** One step for each disk whose table is not yet as it should be. */
export const planDisks = (config: Config, facts: Facts): Plan => {
  const { layouts, refusals } = layoutDisks(config, facts);
  return { steps: layouts.filter(changes).map(partitionDisk), refusals };
};

/** Every disk that the config speaks of as it will be. */
export const layoutDisks = (config: Scoped, facts: Facts) => {
  const asked = askedDisks(config, facts);
  const found = asked.flatMap((one) => {
    const disk = findDisk(facts, one.device);
    return disk === undefined ? [] : [{ disk, one }];
  });
  const twice = found.filter(({ disk }, i) => found.findIndex((other) => other.disk === disk) !== i);
  const members = config.storage.raid.flatMap(({ devices }) => devices);
  const layouts = found.map(({ disk, one }) =>
    withBlankMembers(layoutDisk({ disk, asked: one, facts }), members),
  );
  const refusals = [
    ...asked
      .filter(({ device }) => findDisk(facts, device) === undefined)
      .map((one) => refuseMissing(one, facts)),
    ...twice.map(({ disk, one }) => refuseTwice(disk, one)),
    ...(isNode(config) ? refuseStateless(asked, facts) : []),
    ...asked.flatMap(refuseBits),
    ...layouts.flatMap((layout) => layout.refusals),
  ];
  return { layouts, refusals };
};

/** An array takes nothing but blank devices: whose entry is wiped for it loses what was in the old one. */
const withBlankMembers = (layout: Layout, members: readonly string[]): Layout => ({
  ...layout,
  entries: layout.entries.map((entry) => {
    const names = { path: entry.path, links: linksOf(layout.disk, entry) };
    const isMember = members.some((member) => isNamed(names, member));
    return entry.change === 'created' && isMember ? { ...entry, isBlank: true } : entry;
  }),
});

const refuseMissing = ({ device, because }: AskedDisk, facts: Facts): Refusal => {
  const has = facts.disks.map(
    ({ path, links }) => `"${links.find((link) => link.includes('/by-id/')) ?? path}"`,
  );
  const message = `Cannot find the disk "${device}": this machine has ${has.join(', ') || 'no disk'}`;
  return { code: 'disk-not-found', because, message };
};

const refuseTwice = (disk: Disk, { device, because }: AskedDisk): Refusal => ({
  code: 'disk-declared-twice',
  because,
  message: `Cannot partition "${device}": it is "${disk.path}", which another entry names too (merge the two)`,
});

const refuseStateless = (asked: readonly AskedDisk[], facts: Facts): readonly Refusal[] => {
  if (declaresState(asked) || facts.bootDisk !== null || isStateGiven(facts)) return [];
  const message = `Cannot choose a disk for the state partition: "${facts.root}" is not on a disk (declare a partition with the label "glowplug-state")`;
  return [{ code: 'no-boot-disk', because: pointer('persistence', 'state'), message }];
};

const refuseBits = ({ device, partitions }: AskedDisk): readonly Refusal[] =>
  partitions
    .filter(({ attributes = [] }) => reservedBits(attributes).length > 0)
    .map(({ attributes = [], because }) => ({
      code: 'attribute-reserved',
      because,
      message: `Cannot set attribute bits ${reservedBits(attributes).join(', ')} on "${device}": UEFI reserves bits 3 to 47`,
    }));

const changes = (layout: Layout): boolean =>
  layout.refusals.length === 0 &&
  (layout.wipesTable || layout.deleted.length > 0 || layout.entries.some(({ change }) => change !== 'kept'));

/** A disk that is wiped and has no partitions may be used as a whole. */
export const isBlanked = ({ wipesTable, entries }: Layout): boolean => wipesTable && entries.length === 0;

const partitionDisk = (layout: Layout): PartitionDisk => ({
  kind: 'partition-disk',
  stage: 'disks',
  because: layout.asked.because,
  needs: [],
  gives: (isBlanked(layout) ? [layout.disk] : layout.entries).map(({ path }) => `device:${path}`),
  device: layout.disk.path,
  script: isBlanked(layout) ? null : scriptOf(layout),
  zero: regionsOf(layout),
  changes: changesOf(layout),
  devices: layout.entries.map(({ path }) => path),
  wipes: layout.wipesTable,
  stops: layout.stops,
});

const changesOf = ({ disk, entries, deleted }: Layout): readonly PartitionChange[] => {
  const unit = sectorsPerMiB(disk);
  const describe = (change: PartitionChange['change'], one: Partition | Entry): PartitionChange => ({
    change,
    number: one.number,
    label: one.label,
    startMiB: one.startSector / unit,
    sizeMiB: one.sectors / unit,
  });
  const words = { kept: 'keep', created: 'create', resized: 'resize' } as const;
  return [
    ...deleted.map((one) => describe('delete', one)),
    ...entries.map((one) => describe(words[one.change], one)),
  ];
};

const linuxData = '0FC63DAF-8483-4772-8E79-3D69D8477DE4';

/** Input of sfdisk: what it dumped of partitions that stay, what the author asked of new ones. */
const scriptOf = ({ disk, wipesTable, entries }: Layout): string => {
  const { table } = disk;
  const kept =
    table.kind === 'gpt' && !wipesTable ? [`label-id: ${table.id}`, `first-lba: ${table.firstSector}`] : [];
  return `${['label: gpt', ...kept, 'unit: sectors', '', ...entries.map(lineOf)].join('\n')}\n`;
};

const lineOf = ({ path, startSector, sectors, label, asked, found }: Entry): string => {
  const fields = [
    `start=${startSector}`,
    `size=${sectors}`,
    `type=${found?.typeGuid ?? asked?.typeGuid ?? linuxData}`,
    field('uuid', found?.guid ?? asked?.guid ?? ''),
    field('name', label === '' ? '' : `"${quote(label)}"`),
    field('attrs', attributesOf(found, asked)),
  ];
  return `${path} : ${fields.filter((one) => one !== '').join(', ')}`;
};

const field = (name: string, value: string): string => (value === '' ? '' : `${name}=${value}`);

const attributesOf = (found: Partition | null, asked: AskedPartition | null): string => {
  const text = found?.attributes ?? attributeText(asked?.attributes ?? []);
  return text === '' ? '' : `"${text}"`;
};

const quote = (label: string): string =>
  [...new TextEncoder().encode(label)]
    .map((byte) =>
      /[A-Za-z0-9 ._-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escapeByte(byte),
    )
    .join('');

/** The edges of new partitions, and of a disk whose table goes: where signatures of old filesystems are. */
const regionsOf = ({ disk, wipesTable, entries }: Layout): readonly Region[] => {
  const blank = entries.filter(({ isBlank }) => isBlank).map(extentOf);
  const whole = wipesTable ? [{ start: 0, end: disk.sectors }] : [];
  return [...whole, ...blank].flatMap(({ start, end }) => {
    const bytes = Math.min(2 ** 20, (end - start) * disk.sectorBytes);
    const startByte = start * disk.sectorBytes;
    return [
      { startByte, bytes },
      { startByte: end * disk.sectorBytes - bytes, bytes },
    ];
  });
};
