import type { Random } from './random.ts';

/** The parts of a first boot that a power cut may fall into, in their order; each begins when the console shows its sign. */
export const phases = [
  { name: 'initramfs', sign: /^/ },
  { name: 'observe', sign: /Glowplug: first boot/ },
  { name: 'partitions', sign: /\d+\.\ds \+ observe / },
  { name: 'filesystems', sign: /\+ disks .*"database"/ },
  { name: 'mounts', sign: /\+ filesystems make ext4 "glowplug-state"|\+ mounts / },
  { name: 'files', sign: /\+ mounts +mount the writable \/etc/ },
  { name: 'accounts', sign: /\+ passwd / },
  { name: 'end', sign: /\+ units +enable / },
  { name: 'switch-root', sign: /Glowplug: done|Finished .*glowplug-setup/ },
  { name: 'services', sign: /Welcome to Glowplug/ },
  { name: 'finished', sign: /^\|end/ },
] as const;

export type Phase = (typeof phases)[number]['name'];

/** A moment: a part of the boot, and how far into it, from 0 to 1. */
export type Moment = { readonly phase: Phase; readonly fraction: number };

export const phaseNames: readonly Phase[] = phases.map(({ name }) => name);

/** The phases in which power is cut. */
export const cutPhases = phaseNames.slice(0, -1);

/** The phase that the machine is in after this line of its console. */
export const nextPhase = (now: Phase, line: string): Phase => {
  const next = phases.findLast(({ sign }) => sign.test(line));
  return next === undefined || orderOf(next.name) <= orderOf(now) ? now : next.name;
};

export const orderOf = (phase: Phase): number => phaseNames.indexOf(phase);

/** Power cuts of one machine, one after another, before it is left to finish. */
export type Trial = readonly Moment[];

const cutsPerTrial = 5;

/**
 * As many cuts as asked, equally many in each phase, and the early ones of a trial first, so that each phase still has something to do.
 * What a cut among the partitions leaves may be whole, and then the filesystems of the next try begin without a sign: no trial has both.
 */
export const planTrials = (count: number, random: Random): Trial[] => {
  const trials = 2 * Math.ceil(count / (2 * cutsPerTrial));
  const cuts = Array.from({ length: count }, (_, i) => ({
    phase: cutPhases[i % cutPhases.length] ?? 'initramfs',
    fraction: random(),
    turn: random(),
  }));
  const dealtFirst = cuts.filter(({ phase }) => isOnce(phase));
  const others = cuts.filter(({ phase }) => !isOnce(phase)).sort((a, b) => a.turn - b.turn);
  const cards = [...dealtFirst, ...others].map(({ phase, fraction }) => ({ phase, fraction }));
  return Array.from({ length: trials }, (_, trial) => cards.filter((_, i) => i % trials === trial))
    .filter((cuts) => cuts.length > 0)
    .map((cuts) => cuts.sort((a, b) => orderOf(a.phase) - orderOf(b.phase) || a.fraction - b.fraction));
};

const isOnce = (phase: Phase): boolean => phase === 'partitions' || phase === 'filesystems';
