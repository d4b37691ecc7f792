import type { Facts, Use } from '../facts/facts.ts';

/** true, the use is by an array that nothing uses: udev put it together, and it may go with what it is made of. */
export const isIdle = ({ by, name }: Use, { uses }: Facts): boolean =>
  by === 'array' && !uses.some(({ device }) => device === name);

/** Arrays to stop before these devices go. */
export const idleArraysOn = (
  devices: readonly { readonly path: string }[],
  facts: Facts,
): readonly string[] => {
  const uses = facts.uses.filter((use) => devices.some(({ path }) => path === use.device));
  return [...new Set(uses.filter((use) => isIdle(use, facts)).map(({ name }) => name))];
};

/** The machine without them. */
export const withoutArrays = (facts: Facts, stopped: readonly string[]): Facts =>
  stopped.length === 0
    ? facts
    : {
        ...facts,
        stacked: facts.stacked.filter(({ path }) => !stopped.includes(path)),
        uses: facts.uses.filter(({ name }) => !stopped.includes(name)),
      };
