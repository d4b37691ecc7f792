import { type Machine, startVm, type Vm } from '../../support/vm/index.ts';
import type { Bench } from '../bench.ts';
import { readDigest } from './digest.ts';
import { type Moment, nextPhase, orderOf, type Phase } from './moments.ts';

/** When an undisturbed machine comes to each phase, in milliseconds since power-on. */
export type Timetable = ReadonlyMap<Phase, number>;

const limitMs = 15 * 60_000;

/** Boots to the end and tells what the machine has become. */
export const bootToEnd = async (
  machine: Machine,
  bench: Bench,
): Promise<{ readonly digest: readonly string[]; readonly timetable: Timetable }> => {
  const vm = await start(machine, bench);
  const timetable = new Map<Phase, number>();
  follow(vm, (phase, sinceMs) => timetable.set(phase, sinceMs));
  try {
    const [found] = await vm.console.waitFor(/^\|end .*\n|Glowplug could not start/m, { timeoutMs: limitMs });
    // The reason comes after the headline.
    if (!found.startsWith('|')) await vm.console.waitFor(/Waiting for ever/, { timeoutMs: limitMs });
    return { digest: readDigest(vm.console.text()), timetable };
  } catch (error) {
    throw new Error(`A machine did not come up; the end of its console:\n${tail(vm)}`, { cause: error });
  } finally {
    await vm.kill();
  }
};

export type Cut = { readonly phase: Phase; readonly afterMs: number };

/** Boots and cuts the power at that moment, at the latest when the next phase begins; tells where that was. */
export const bootAndCut = async (
  machine: Machine,
  bench: Bench,
  { moment, timetable }: { readonly moment: Moment; readonly timetable: Timetable },
): Promise<Cut> => {
  const startMs = Date.now();
  const vm = await start(machine, bench);
  const { promise: isTime, resolve: cut } = Promise.withResolvers<void>();
  let cutIn: Phase | undefined;
  follow(vm, (phase) => {
    // A second try has less to do in the early phases: then it is the first one that comes.
    if (cutIn !== undefined || phase === 'finished') return cut();
    if (orderOf(phase) < orderOf(moment.phase)) return;
    cutIn = phase;
    setTimeout(cut, moment.fraction * durationOf(phase, timetable));
  });
  await Promise.race([isTime, vm.off]);
  await vm.kill();
  return { phase: cutIn ?? 'finished', afterMs: Date.now() - startMs };
};

const start = (machine: Machine, { tools, snapshot }: Bench): Promise<Vm> =>
  startVm(machine, { tools, restoreFrom: snapshot });

const follow = (vm: Vm, onPhase: (phase: Phase, sinceMs: number) => void): void => {
  let now: Phase = 'initramfs';
  onPhase(now, 0);
  vm.console.onLine((line, sinceMs) => {
    const next = nextPhase(now, line);
    if (next === now) return;
    now = next;
    onPhase(now, sinceMs);
  });
};

const durationOf = (phase: Phase, timetable: Timetable): number => {
  const begins = timetable.get(phase);
  const ends = [...timetable].filter(([other]) => orderOf(other) > orderOf(phase)).map(([, ms]) => ms);
  if (begins === undefined || ends.length === 0)
    throw new Error(`Cannot cut in "${phase}": the undisturbed machine did not show when it begins and ends`);
  return Math.min(...ends) - begins;
};

const tail = ({ console }: Vm): string => console.text().split('\n').slice(-60).join('\n');
