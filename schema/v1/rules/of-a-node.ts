import type { ProblemCode } from '../../problem.ts';

/** Mistakes only on a node with our image: on a root of another make they may be what is meant. */
export const codesOfANode: readonly ProblemCode[] = [
  'reserved-label',
  'reserved-device',
  'undeclared-device',
  'forbidden-mount',
  'mount-order',
  'path-read-only',
  'path-holds-mounts',
  'hard-link-across',
  'home-unknown',
  'state-size-twice',
  'undefined-user',
  'undefined-group',
  'reserved-kernel-argument',
];
