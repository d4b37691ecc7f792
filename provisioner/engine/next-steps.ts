import type { Kind, Step } from '../steps.ts';

export type Next = {
  readonly now: readonly Step[];
  /** false, the machine must be looked at again before the rest can be planned. */
  readonly isLast: boolean;
};

/**
 * Kernel arguments alone, for they want a boot of their own. Volumes that are kept are opened before anything is changed, so that
 * what is in them can still be refused; then, where a filesystem is kept or a volume's key is on one, come those steps that lead to it.
 */
export const nextSteps = (steps: readonly Step[]): Next => {
  const sealed = steps.filter(isBeforeReboot);
  if (sealed.length > 0) return { now: sealed, isLast: false };
  const opening = steps.filter((step) => step.kind === 'open-volume');
  const ready = opening.filter((step) => isReady(step, steps));
  if (ready.length > 0) return { now: [...steps.filter(isFetch), ...ready], isLast: false };
  const isHidden = opening.length > 0 || hidesFiles(steps);
  return { now: isHidden ? steps.filter(isGroundwork) : steps, isLast: !isHidden };
};

export const isBeforeReboot = ({ kind }: Step): boolean => kind === 'set-kernel-arguments';

const isFetch = ({ kind }: Step): boolean => kind === 'fetch-resource';

/** true, all that it needs is there, or comes by the network. Who mounts what it needs may be hidden himself. */
const isReady = ({ needs }: Step, steps: readonly Step[]): boolean =>
  !needs.some((token) => token.startsWith('mount:')) &&
  !steps.some((other) => !isFetch(other) && other.gives.some((token) => needs.includes(token)));

const groundwork: readonly Kind[] = [
  'fetch-resource',
  'partition-disk',
  'make-array',
  'add-members',
  'make-volume',
  'open-volume',
  'make-filesystem',
  'grow-filesystem',
  'mount',
  'mount-etc',
  'bind-folder',
];

const isGroundwork = ({ kind }: Step): boolean => groundwork.includes(kind);

/** true, a filesystem is mounted that was there before and may have any file on it. */
const hidesFiles = (steps: readonly Step[]): boolean => {
  const made = steps.flatMap((step) => (step.kind === 'make-filesystem' ? [step.device] : []));
  return steps.some((step) => step.kind === 'mount' && !made.includes(step.device));
};
