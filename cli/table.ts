/** Rows as lines with their columns in line; the last column may be of any length. */
export const table = (rows: readonly (readonly string[])[], indent = '  '): readonly string[] => {
  const widths = rows.reduce<number[]>(
    (known, row) =>
      row.map((cell, i) => Math.max(known[i] ?? 0, Bun.stringWidth(cell))).concat(known.slice(row.length)),
    [],
  );
  return rows.map((row) =>
    (
      indent + row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - Bun.stringWidth(cell))).join('  ')
    ).trimEnd(),
  );
};
