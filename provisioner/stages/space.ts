/** Sectors from start to before end. */
export type Extent = { readonly start: number; readonly end: number };

export const length = ({ start, end }: Extent): number => end - start;

const alignUp = (value: number, to: number): number => Math.ceil(value / to) * to;
const alignDown = (value: number, to: number): number => Math.floor(value / to) * to;

/** What is left of the whole between what is taken, in aligned blocks. */
export const freeExtents = (
  whole: Extent,
  taken: readonly Extent[],
  alignment: number,
): readonly Extent[] => {
  const free: Extent[] = [];
  let start = whole.start;
  for (const extent of [...taken].sort((a, b) => a.start - b.start)) {
    free.push({ start, end: Math.min(extent.start, whole.end) });
    start = Math.max(start, extent.end);
  }
  free.push({ start, end: whole.end });
  return free
    .map((extent) => ({ start: alignUp(extent.start, alignment), end: alignDown(extent.end, alignment) }))
    .filter((extent) => length(extent) > 0);
};

/** The first of the largest. */
export const largest = (extents: readonly Extent[]): Extent | undefined =>
  extents.reduce<Extent | undefined>(
    (best, extent) => (best === undefined || length(extent) > length(best) ? extent : best),
    undefined,
  );

export const holding = (extents: readonly Extent[], sector: number): Extent | undefined =>
  extents.find(({ start, end }) => start <= sector && sector < end);

/** What is free of the block from a sector on; the sector need not be aligned. */
export const freeFrom = (whole: Extent, taken: readonly Extent[], sector: number): number => {
  const next = taken.map(({ start }) => start).filter((start) => start >= sector);
  return Math.min(whole.end, ...next) - sector;
};

/** What is free of the block up to a sector. */
export const freeUpTo = (whole: Extent, taken: readonly Extent[], sector: number): number => {
  const before = taken.map(({ end }) => end).filter((end) => end <= sector);
  return sector - Math.max(whole.start, ...before);
};
