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
  /** The partition that goes for it; null, there was none. */
  readonly replaced: Partition | null;
};

/** Where there is room, and which numbers the config speaks of. */
export type Ground = {
  readonly disk: Disk;
  readonly staying: readonly Partition[];
  readonly reserved: readonly number[];
};

type Placing = { readonly placed: readonly Placed[]; readonly refusals: readonly Refusal[] };

/**
 * Gives each partition its sectors: first those that stay at their start, then those with a size, last those that take what is
 * left, so that the order in the config never makes a disk too small.
 */
export const place = (ground: Ground, wanted: readonly ToPlace[]): Placing => {
  const numbered = giveNumbers(ground, wanted);
  const state = { ...ground, placed: new Array<Placed>(), refusals: new Array<Refusal>() };
  for (const one of [...numbered].sort((a, b) => rank(a.want) - rank(b.want))) placeOne(state, one);
  return { placed: state.placed, refusals: state.refusals };
};

type Numbered = { readonly number: number; readonly want: ToPlace };

const rank = ({ asked, isResize }: ToPlace): number => {
  const isSized = (asked.sizeMiB ?? 0) > 0;
  if (isResize) return isSized ? 0 : 3;
  if ((asked.startMiB ?? 0) > 0) return isSized ? 0 : 1;
  return isSized ? 2 : 3;
};

const giveNumbers = ({ staying, reserved }: Ground, wanted: readonly ToPlace[]): readonly Numbered[] => {
  const used = new Set([
    ...staying.map(({ number }) => number),
    ...reserved,
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
  const { disk } = state;
  const { asked, found, isResize } = want;
  const resized = isResize ? found : null;
  const taken = takenBesides(state, resized);
  const extent = resized === null ? choose(disk, taken, asked) : stretch(disk, taken, { asked, resized });
  if (extent === null) state.refusals.push(refuseSpace(disk, freeOf(disk, taken), { asked, number }));
  else state.placed.push({ number, extent, asked, resized, replaced: isResize ? null : found });
};

const takenBesides = ({ staying, placed }: State, own: Partition | null): readonly Extent[] => [
  ...staying
    .filter((partition) => partition !== own && !placed.some(({ resized }) => resized === partition))
    .map(extentOf),
  ...placed.map(({ extent }) => extent),
];

type Stretched = { readonly asked: AskedPartition; readonly resized: Partition };

const stretch = (disk: Disk, taken: readonly Extent[], { asked, resized }: Stretched): Extent | null => {
  const { sizeMiB = 0 } = asked;
  const unit = sectorsPerMiB(disk);
  const start = resized.startSector;
  const room = freeFrom(usable(disk), taken, start);
  const sectors = sizeMiB === 0 ? Math.floor((start + room) / unit) * unit - start : sizeMiB * unit;
  return sectors <= room ? { start, end: start + sectors } : null;
};

const freeOf = (disk: Disk, taken: readonly Extent[]): readonly Extent[] =>
  freeExtents(usable(disk), taken, sectorsPerMiB(disk));

const choose = (disk: Disk, taken: readonly Extent[], asked: AskedPartition): Extent | null => {
  const { startMiB = 0, sizeMiB = 0 } = asked;
  const unit = sectorsPerMiB(disk);
  const free = freeOf(disk, taken);
  const block = startMiB === 0 ? largest(free) : holding(free, startMiB * unit);
  if (block === undefined) return null;
  const start = startMiB === 0 ? block.start : startMiB * unit;
  const end = sizeMiB === 0 ? block.end : start + sizeMiB * unit;
  return end <= block.end ? { start, end } : null;
};

type Unplaced = { readonly asked: AskedPartition; readonly number: number };

const refuseSpace = (disk: Disk, free: readonly Extent[], { asked, number }: Unplaced): Refusal => {
  const unit = sectorsPerMiB(disk);
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
