import type { Disk, Partition } from '../facts/facts.ts';
import type { Refusal } from '../plan.ts';
import { extentOf, sectorsPerMiB, usable } from './geometry.ts';
import { type Extent, freeExtents, freeFrom, holding, largest, length } from './space.ts';
import type { AskedPartition } from './state.ts';

export type ToPlace = {
  readonly asked: AskedPartition;
  readonly found: Partition | null;
  readonly isResize: boolean;
};

export type Placed = {
  readonly number: number;
  readonly extent: Extent;
  readonly asked: AskedPartition;
  /** The partition that is resized; null, a new one. */
  readonly resized: Partition | null;
};

type Placing = { readonly placed: readonly Placed[]; readonly refusals: readonly Refusal[] };

/**
 * Gives each partition its sectors: first those that stay at their start, then those with a size, last those that take what is
 * left, so that the order in the config never makes a disk too small.
 */
export const place = (disk: Disk, staying: readonly Partition[], wanted: readonly ToPlace[]): Placing => {
  const numbered = giveNumbers(staying, wanted);
  const state = { disk, staying, placed: new Array<Placed>(), refusals: new Array<Refusal>() };
  for (const one of [...numbered].sort((a, b) => rank(a.want) - rank(b.want))) placeOne(state, one);
  return { placed: state.placed, refusals: state.refusals };
};

type Numbered = { readonly number: number; readonly want: ToPlace };

const rank = ({ asked, isResize }: ToPlace): number => {
  if (isResize || (asked.startMiB ?? 0) > 0) return (asked.sizeMiB ?? 0) > 0 ? 0 : 1;
  return (asked.sizeMiB ?? 0) > 0 ? 2 : 3;
};

const giveNumbers = (staying: readonly Partition[], wanted: readonly ToPlace[]): readonly Numbered[] => {
  const used = new Set([
    ...staying.map(({ number }) => number),
    ...wanted.map(({ asked }) => asked.number),
    ...wanted.flatMap(({ found }) => found?.number ?? []),
  ]);
  return wanted.map((want) => {
    const known = want.asked.number === 0 ? want.found?.number : want.asked.number;
    if (known !== undefined) return { number: known, want };
    let number = 1;
    while (used.has(number)) number += 1;
    used.add(number);
    return { number, want };
  });
};

type State = {
  readonly disk: Disk;
  readonly staying: readonly Partition[];
  readonly placed: Placed[];
  readonly refusals: Refusal[];
};

const placeOne = (state: State, { number, want }: Numbered): void => {
  const { asked, found, isResize } = want;
  const taken = takenBesides(state, isResize ? found : null);
  const extent =
    isResize && found ? stretch(state.disk, taken, asked, found) : choose(state.disk, taken, asked);
  if (extent === null) state.refusals.push(refuseSpace(state.disk, taken, asked, number));
  else state.placed.push({ number, extent, asked, resized: isResize ? found : null });
};

const takenBesides = ({ staying, placed }: State, own: Partition | null): readonly Extent[] => [
  ...staying
    .filter((partition) => partition !== own && !placed.some(({ resized }) => resized === partition))
    .map(extentOf),
  ...placed.map(({ extent }) => extent),
];

const stretch = (
  disk: Disk,
  taken: readonly Extent[],
  { sizeMiB = 0 }: AskedPartition,
  found: Partition,
): Extent | null => {
  const unit = sectorsPerMiB(disk);
  const start = found.startSector;
  const room = freeFrom(usable(disk), taken, start);
  const sectors = sizeMiB === 0 ? Math.floor((start + room) / unit) * unit - start : sizeMiB * unit;
  return sectors <= room ? { start, end: start + sectors } : null;
};

const choose = (disk: Disk, taken: readonly Extent[], asked: AskedPartition): Extent | null => {
  const unit = sectorsPerMiB(disk);
  const free = freeExtents(usable(disk), taken, unit);
  const asks = (asked.startMiB ?? 0) * unit;
  const block = asks === 0 ? largest(free) : holding(free, asks);
  if (block === undefined) return null;
  const start = asks === 0 ? block.start : asks;
  const end = (asked.sizeMiB ?? 0) === 0 ? block.end : start + (asked.sizeMiB ?? 0) * unit;
  return end <= block.end ? { start, end } : null;
};

const refuseSpace = (
  disk: Disk,
  taken: readonly Extent[],
  asked: AskedPartition,
  number: number,
): Refusal => {
  const unit = sectorsPerMiB(disk);
  const free = freeExtents(usable(disk), taken, unit);
  const at = (asked.startMiB ?? 0) > 0 ? ` from ${asked.startMiB} MiB` : '';
  const wants = (asked.sizeMiB ?? 0) > 0 ? `${asked.sizeMiB} MiB` : 'at least 1 MiB';
  const best = largest(free);
  const has =
    best === undefined
      ? 'nothing is free'
      : `the largest free block has ${length(best) / unit} MiB from ${best.start / unit} MiB`;
  const name = asked.label === undefined ? String(number) : `${number} "${asked.label}"`;
  const message = `Cannot place partition ${name} on "${disk.path}": it needs ${wants}${at}, ${has}`;
  return { code: 'partition-does-not-fit', because: asked.because, message };
};
