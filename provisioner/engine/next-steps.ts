import type { Step } from '../steps.ts';

export type Next = {
  readonly now: readonly Step[];
  /** false, the machine must be looked at again before the rest can be planned. */
  readonly isLast: boolean;
};

/**
 * Kernel arguments alone, for they want a boot of their own. Volumes that are kept are opened before anything is changed, so that
 * what is in them can still be refused; then, where a filesystem is kept or a volume's key is on one, come those steps that lead to
 * it, and no other: what is lost on purpose is lost when all else is known.
 */
export const nextSteps = (steps: readonly Step[]): Next => {
  const sealed = steps.filter(isBeforeReboot);
  if (sealed.length > 0) return { now: sealed, isLast: false };
  const opening = steps.filter((step) => step.kind === 'open-volume');
  const ready = opening.filter((step) => isReady(step, steps));
  if (ready.length > 0) return { now: [...steps.filter(isFetch), ...ready], isLast: false };
  const hiding = [...opening, ...steps.filter((step) => hidesFiles(step, steps))];
  if (hiding.length === 0) return { now: steps, isLast: true };
  const led = leadingTo([...hiding, ...overlaysOf(hiding, steps)], steps);
  return { now: steps.filter((step) => isFetch(step) || led.has(step)), isLast: false };
};

export const isBeforeReboot = ({ kind }: Step): boolean => kind === 'set-kernel-arguments';

const isFetch = ({ kind }: Step): boolean => kind === 'fetch-resource';

/** true, all that it needs is there, or comes by the network. Who mounts what it needs may be hidden himself. */
const isReady = ({ needs }: Step, steps: readonly Step[]): boolean =>
  !needs.some((token) => token.startsWith('mount:')) &&
  !steps.some((other) => !isFetch(other) && gives(other, needs));

const gives = (step: Step, tokens: readonly string[]): boolean =>
  step.gives.some((token) => tokens.includes(token));

/** true, it mounts what was there before and may have any file on it, or hides files of what is mounted already. */
const hidesFiles = (step: Step, steps: readonly Step[]): boolean => {
  if (step.kind !== 'mount') return false;
  const isMade = steps.some((other) => other.kind === 'make-filesystem' && other.device === step.device);
  const above = step.needs.filter((token) => token.startsWith('mount:'));
  return !isMade || (above.length > 0 && !steps.some((other) => gives(other, above)));
};

/** The folders of what these mount that are shown elsewhere. */
const overlaysOf = (mounts: readonly Step[], steps: readonly Step[]): readonly Step[] =>
  steps.filter(
    (step) =>
      (step.kind === 'mount-etc' || step.kind === 'bind-folder') &&
      mounts.some((one) => gives(one, step.needs)),
  );

const leadingTo = (targets: readonly Step[], steps: readonly Step[]): ReadonlySet<Step> => {
  const led = new Set(targets);
  // A set gives what is added to it while it is walked.
  for (const { needs } of led) for (const step of steps) if (gives(step, needs)) led.add(step);
  return led;
};
