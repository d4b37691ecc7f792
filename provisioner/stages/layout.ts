import type { Disk, Facts, Gpt, Partition } from '../facts/facts.ts';
import type { Pointer, Refusal } from '../plan.ts';
import { madeFormats } from '../steps.ts';
import { extentOf, partitionPath, usable } from './geometry.ts';
import { idleArraysOn, isIdle } from './idle-arrays.ts';
import { type Decision, decidePartition, describeUse, type Found } from './partition.ts';
import { type Placed, place } from './place.ts';
import { freeFrom, freeUpTo } from './space.ts';
import { type AskedDisk, type AskedPartition } from './state.ts';

/** A partition of a disk as it will be. */
export type Entry = {
  readonly number: number;
  readonly path: string;
  readonly label: string;
  readonly startSector: number;
  readonly sectors: number;
  readonly because: Pointer | null;
  /** kept: as it is now. */
  readonly change: 'kept' | 'created' | 'resized';
  /** false, what is on it stays, and is looked at. */
  readonly isBlank: boolean;
  readonly asked: AskedPartition | null;
  readonly found: Partition | null;
};

export type Layout = {
  readonly disk: Disk;
  readonly asked: AskedDisk;
  readonly wipesTable: boolean;
  readonly entries: readonly Entry[];
  readonly deleted: readonly Partition[];
  /** Arrays that nothing uses, on what goes. */
  readonly stops: readonly string[];
  readonly refusals: readonly Refusal[];
};

type Decided = { readonly asked: AskedPartition; readonly decision: Decision };

type Ground = { readonly disk: Disk; readonly asked: AskedDisk; readonly facts: Facts };

/** The whole disk as it will be, or why not. */
export const layoutDisk = (ground: Ground): Layout => {
  const { disk, asked, facts } = ground;
  const wipesTable = asked.wipeTable && !facts.run.wiped.includes(disk.path);
  const unfit = wipesTable ? refuseWipe(ground) : refuseDisk(ground);
  const none = { disk, asked, wipesTable, entries: [], deleted: [], stops: [] };
  if (unfit.length > 0) return { ...none, refusals: unfit };
  const found = wipesTable ? [] : partitionsOf(disk);
  const decided = asked.partitions.map((one) => decide(one, found, ground));
  const refusals = decided.flatMap((one) => refusalOf(one, disk));
  if (refusals.length > 0) return { ...none, refusals };
  const deleted = deletedBy(decided);
  const gone = wipesTable ? partitionsOf(disk) : deleted;
  const stops = idleArraysOn([...(wipesTable ? [disk] : []), ...gone], facts);
  return { ...none, ...placeAll(ground, found, decided), deleted, stops };
};

const partitionsOf = ({ table }: Disk): Gpt['partitions'] => (table.kind === 'gpt' ? table.partitions : []);

const refuse = ({ asked }: Ground, code: string, reason: string): readonly Refusal[] => [
  { code, because: asked.because, message: `Cannot partition "${asked.device}": ${reason}` },
];

const refuseWipe = (ground: Ground): readonly Refusal[] => {
  const { disk, facts } = ground;
  const devices = [disk.path, ...partitionsOf(disk).map(({ path }) => path)];
  const use = facts.uses.find((one) => devices.includes(one.device) && !isIdle(one, facts));
  return use === undefined
    ? []
    : refuse(ground, 'disk-in-use', `its table cannot be wiped: ${describeUse(use)}`);
};

const refuseDisk = (ground: Ground): readonly Refusal[] => {
  const { disk, facts } = ground;
  const { table } = disk;
  if (table.kind === 'gpt') return [];
  if (table.kind === 'unreadable') return refuse(ground, 'disk-unreadable', table.reason);
  if (table.kind === 'foreign') {
    const reason = `it has a "${table.label}" partition table (set "wipeTable" to replace it by a GPT)`;
    return refuse(ground, 'table-foreign', reason);
  }
  // Without partitions it may be used as a whole: no table is made over what it holds.
  if (ground.asked.partitions.length === 0) return [];
  const use = facts.uses.find(({ device }) => device === disk.path);
  if (use !== undefined) return refuse(ground, 'disk-in-use', describeUse(use));
  const signature = facts.signatures[disk.path];
  if (signature === undefined) return [];
  const reason = `it holds "${signature.format}" without a partition table (set "wipeTable" to lose that)`;
  return refuse(ground, 'disk-holds-data', reason);
};

const isMeant = (asked: AskedPartition, { label, number }: Partition): boolean =>
  asked.number === 0 ? asked.label !== undefined && label === asked.label : number === asked.number;

const decide = (asked: AskedPartition, found: readonly Partition[], ground: Ground): Decided => {
  const matching = found.filter((one) => isMeant(asked, one));
  const [partition, other] = matching;
  if (partition === undefined) return { asked, decision: decidePartition(asked, null, ground.disk) };
  if (other === undefined)
    return { asked, decision: decidePartition(asked, surroundings(partition, found, ground), ground.disk) };
  const numbers = matching.map(({ number }) => number).join(' and ');
  const reason = `partitions ${numbers} both have the label (say which by "number")`;
  return { asked, decision: { action: 'refuse', code: 'label-ambiguous', reason } };
};

/** Free is what will be: a neighbour that is to be deleted is no neighbour. */
const surroundings = (partition: Partition, all: readonly Partition[], ground: Ground): Found => {
  const { disk, asked, facts } = ground;
  const isLeaving = (other: Partition) =>
    asked.partitions.some((one) => !one.shouldExist && one.wipePartitionEntry && isMeant(one, other));
  const others = all.filter((other) => other !== partition && !isLeaving(other)).map(extentOf);
  const freeBehind = freeFrom(usable(disk), others, extentOf(partition).end);
  const uses = facts.uses.filter(({ device }) => device === partition.path);
  const idle = uses.filter((use) => isIdle(use, facts));
  const freeBefore = freeUpTo(usable(disk), others, partition.startSector);
  return { partition, uses: uses.filter((use) => !idle.includes(use)), idle, freeBefore, freeBehind };
};

const refusalOf = ({ asked, decision }: Decided, disk: Disk): readonly Refusal[] => {
  if (decision.action !== 'refuse') return [];
  const name = asked.number === 0 ? `"${asked.label}"` : String(asked.number);
  const message = `Cannot make partition ${name} of "${disk.path}": ${decision.reason}`;
  return [{ code: decision.code, because: asked.because, message }];
};

const deletedBy = (decided: readonly Decided[]): readonly Partition[] =>
  decided.flatMap(({ decision }) =>
    decision.action === 'delete' || decision.action === 'recreate' ? [decision.found] : [],
  );

const placeAll = (ground: Ground, found: readonly Partition[], decided: readonly Decided[]) => {
  const { disk } = ground;
  const gone = deletedBy(decided);
  const staying = found.filter((partition) => !gone.includes(partition));
  const wanted = decided.filter(({ decision }) => ['create', 'recreate', 'resize'].includes(decision.action));
  const reserved = decided.map(({ asked }) => asked.number);
  const { placed, refusals } = place({ disk, staying, reserved }, wanted.map(toPlace));
  const kept = staying.filter(({ number }) => !placed.some((one) => one.number === number));
  const askedFor = (partition: Partition) =>
    decided.find(({ decision }) => 'found' in decision && decision.found === partition)?.asked ?? null;
  const entries = [
    ...kept.map((partition) => keptEntry(partition, askedFor(partition))),
    ...placed.map((one) => placedEntry(ground, one)),
  ];
  return { entries: entries.sort((a, b) => a.number - b.number), refusals };
};

const toPlace = ({ asked, decision }: Decided) => ({
  asked,
  found: 'found' in decision ? decision.found : null,
  isResize: decision.action === 'resize',
});

const keptEntry = (found: Partition, asked: AskedPartition | null): Entry => ({
  number: found.number,
  path: found.path,
  label: found.label,
  startSector: found.startSector,
  sectors: found.sectors,
  because: asked?.because ?? null,
  change: 'kept',
  isBlank: false,
  asked,
  found,
});

const placedEntry = ({ disk, facts }: Ground, placed: Placed): Entry => {
  const { number, extent, asked, resized } = placed;
  return {
    number,
    path: partitionPath(disk.path, number),
    label: asked.label ?? resized?.label ?? '',
    startSector: extent.start,
    sectors: extent.end - extent.start,
    because: asked.because,
    change: resized === null ? 'created' : 'resized',
    isBlank: resized === null && !holdsFilesystem(placed, facts),
    asked,
    found: resized,
  };
};

/** true, a filesystem is all where it was, in a new entry of the table: "wipePartitionEntry" wipes no more than the entry. */
const holdsFilesystem = ({ extent, replaced }: Placed, { signatures }: Facts): boolean =>
  replaced !== null &&
  extent.start === replaced.startSector &&
  extent.end >= extentOf(replaced).end &&
  madeFormats.some((format) => format === signatures[replaced.path]?.format);
