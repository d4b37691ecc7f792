import { watchPeakMiB } from './peak.ts';

export type Cost = { readonly wallS: number; readonly cpuS: number; readonly peakMiB: number };

/** The best of some runs of a program: what disturbs only ever adds. Its own children are counted in. */
export const costOf = async (argv: readonly string[], rounds: number): Promise<Cost> => {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await runOnce(argv));
  return {
    wallS: Math.min(...costs.map(({ wallS }) => wallS)),
    cpuS: Math.min(...costs.map(({ cpuS }) => cpuS)),
    peakMiB: Math.min(...costs.map(({ peakMiB }) => peakMiB)),
  };
};

const runOnce = async (argv: readonly string[]): Promise<Cost> => {
  const startedMs = performance.now();
  const child = Bun.spawn([...argv], { stdout: 'ignore', stderr: 'inherit' });
  const peakMiB = await watchPeakMiB(child, 5);
  const wallS = (performance.now() - startedMs) / 1000;
  const usage = child.resourceUsage();
  if ((await child.exited) !== 0 || usage === undefined)
    throw new Error(`Cannot measure "${argv.slice(0, 3).join(' ')} ...": it ended with ${child.exitCode}`);
  return { wallS, cpuS: Number(usage.cpuTime.total) / 1e6, peakMiB };
};
