import { type Pointer, type Refusal } from '../plan.ts';
import { type MakeDirectory, type MakeLink, type Stage, stageNames, type WriteFile } from '../steps.ts';

export type TreeStep = WriteFile | MakeDirectory | MakeLink;

/** One thing that should be below the root, or why it cannot be. */
export type Leaf = {
  readonly path: string;
  readonly step: TreeStep;
  readonly refusals: readonly Refusal[];
};

export const leaf = (step: TreeStep, refusals: readonly Refusal[] = []): Leaf => ({
  path: step.path,
  step,
  refusals,
});

/** Given by each file and folder; links come after all of them, so that nothing is written by way of one that just appears. */
export const treeToken = 'tree';

/** What steps of the tree have in common: each waits for its parents. */
export const base = (path: string, because: Pointer) => ({
  stage: stageOf(because),
  because,
  needs: ['root', ...ancestors(path).map((ancestor) => `path:${ancestor}`)],
  gives: [`path:${path}`],
  path,
});

/** The stage that a pointer belongs to, for display. */
const stageOf = (because: Pointer): Stage => {
  const [, first = '', second] = because.split('/');
  const words = [second, sections[first] ?? first];
  return stageNames.find((name) => words.includes(name)) ?? 'files';
};

const sections: Readonly<Record<string, Stage>> = {
  systemd: 'units',
  kubernetes: 'kubelet',
  persistence: 'mounts',
};

/** The folders above a path, the highest first, without the root. */
export const ancestors = (path: string): readonly string[] => {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`);
};
