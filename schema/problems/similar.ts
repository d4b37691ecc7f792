/** How many letters must be changed, added, dropped or swapped with their neighbour to turn one word into the other. */
export const editDistance = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) row.push(cheapest(rows, row, { from, to, i, j }));
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
};

type Cell = { readonly from: string; readonly to: string; readonly i: number; readonly j: number };

const cheapest = (rows: readonly number[][], row: readonly number[], { from, to, i, j }: Cell): number => {
  const at = (r: readonly number[] | undefined, column: number): number => r?.[column] ?? Infinity;
  const above = rows[i - 1];
  const substitution = at(above, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
  const swaps = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  const swap = swaps ? at(rows[i - 2], j - 2) + 1 : Infinity;
  return Math.min(at(above, j) + 1, at(row, j - 1) + 1, substitution, swap);
};

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether two names differ in case and separators at most. */
export const isSameWord = (a: string, b: string): boolean => plain(a) === plain(b);

/** The candidate that was most likely meant; undefined, none is near. */
export const mostSimilar = (word: string, candidates: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(word.length / 3));
  if (word.length > 80) return undefined;
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit + 3)
    .map((candidate) => ({ candidate, distance: editDistance(plain(word), plain(candidate)) }))
    .filter(({ distance }) => distance <= limit);
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
};
