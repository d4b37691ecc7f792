import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDir } from '../../../build/artifact.ts';
import { machineFiles } from '../../support/vm/index.ts';
import { type Bench, makeBench } from '../bench.ts';
import { bootAndCut, bootToEnd, type Cut, type Timetable } from './boot.ts';
import { blemishes, differences } from './digest.ts';
import { changedPartitions } from './kept.ts';
import { planTrials, type Trial } from './moments.ts';
import { makeRandom } from './random.ts';
import { chaosSpec, type Kind } from './spec.ts';

export type Chaos = {
  readonly count: number;
  readonly seed: string;
  readonly kind: Kind;
  readonly say: (line: string) => void;
};

/** What came of one trial: where the power was cut, and all that is not as it is on a machine that was left alone. */
export type Verdict = { readonly cuts: readonly Cut[]; readonly wrong: readonly string[] };

type Shared = Chaos & {
  readonly bench: Bench;
  readonly dir: string;
  readonly wanted: readonly string[];
  readonly timetable: Timetable;
};

/** Machines that emulation keeps one core busy with. */
const atOnce = 2;

/** Cuts the power of first boots and compares each machine, in the end, with one that was left alone. */
export const runChaos = async (chaos: Chaos): Promise<readonly Verdict[]> => {
  const { count, seed, kind, say } = chaos;
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-chaos-'));
  try {
    say(`${count} power cuts of ${kind} machines with seed ${seed}`);
    const bench = await makeBench(dir, chaosSpec(kind));
    const startMs = Date.now();
    const { digest: wanted, timetable } = await bootToEnd(bench.machineIn(join(dir, 'calm')), bench);
    if (blemishes(wanted).length > 0)
      throw new Error(`A machine that was left alone has blemishes:\n${blemishes(wanted).join('\n')}`);
    say(`a machine left alone is done in ${seconds(startMs)} s: ${wanted.length} lines to compare`);
    const trials = planTrials(count, makeRandom(seed));
    const shared = { ...chaos, bench, dir, wanted, timetable };
    const verdicts = await inParallel(trials, (trial, i) => runTrial(trial, i, shared));
    say(`done in ${seconds(startMs)} s`);
    return verdicts;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

const inParallel = async <T, R>(
  items: readonly T[],
  work: (item: T, i: number) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.push(await work(next[1], next[0]));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
};

const runTrial = async (trial: Trial, i: number, shared: Shared): Promise<Verdict> => {
  const { bench, dir, say, seed } = shared;
  const startMs = Date.now();
  const machine = bench.machineIn(join(dir, `trial-${i}`));
  const cuts: Cut[] = [];
  const wrong: string[] = [];
  try {
    for (const moment of trial) {
      cuts.push(await bootAndCut(machine, bench, { moment, timetable: shared.timetable }));
      for (const name of await changedPartitions(machine, bench.tools))
        wrong.push(`the partition "${name}", which is to be kept, has changed`);
    }
    const { digest } = await bootToEnd(machine, bench);
    wrong.push(...differences(shared.wanted, digest));
    for (const name of await changedPartitions(machine, bench.tools))
      wrong.push(`the partition "${name}", which is to be kept, has changed`);
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error));
  }
  if (wrong.length > 0) keepLog(machine.dir, `chaos-${seed}-${i}.log`, say);
  rmSync(machine.dir, { recursive: true, force: true });
  const told = cuts.map(({ phase, afterMs }) => `${phase} after ${(afterMs / 1000).toFixed(1)} s`).join(', ');
  say(
    `trial ${i}: cut in ${told}; ${wrong.length === 0 ? 'the same machine' : wrong.join('\n')} (${seconds(startMs)} s)`,
  );
  return { cuts, wrong };
};

const keepLog = (dir: string, name: string, say: Chaos['say']): void => {
  const reports = join(cacheDir, 'reports');
  mkdirSync(reports, { recursive: true });
  copyFileSync(join(dir, machineFiles.serialLog), join(reports, name));
  say(`the console of this trial is kept in ${join(reports, name)}`);
};

const seconds = (startMs: number): string => ((Date.now() - startMs) / 1000).toFixed(0);
