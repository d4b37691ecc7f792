const verdict = /^\((pass|fail|skip|todo)\) /;
const keptLines = 25;

/** Gathers, from the output of a test runner line by line, what was printed last before each failure, for it to be told at the end. */
export const gatherFailures = () => {
  let before: string[] = [];
  const failures: (readonly string[])[] = [];
  const take = (line: string): void => {
    before.push(line);
    const [, ended] = verdict.exec(line) ?? [];
    if (ended === 'fail') failures.push(before.slice(-keptLines));
    if (ended !== undefined) before = [];
    else if (before.length > 2 * keptLines) before = before.slice(-keptLines);
  };
  return { take, failures: (): readonly (readonly string[])[] => failures };
};
